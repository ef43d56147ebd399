package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.simulation.Income;
import io.monedero.pricing.tariff.analysis.DraftIncome;
import io.monedero.web.Amount;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** What sales brought and would have brought. */
@Serdeable
record DraftIncomeView(IncomeView total, List<MonthView> months, List<SoldProductView> products) {
    static DraftIncomeView of(DraftIncome.Report report) {
        return new DraftIncomeView(
                IncomeView.of(report.total()),
                months(report.byMonth()),
                report.byProduct().stream()
                        .map(each -> new SoldProductView(
                                each.product().id(), each.product().name(), months(each.byMonth())))
                        .toList());
    }

    private static List<MonthView> months(SortedMap<YearMonth, Income> months) {
        return months.entrySet().stream()
                .map(month -> new MonthView(month.getKey().toString(), IncomeView.of(month.getValue())))
                .toList();
    }

    /**
     * Sums of list prices.
     *
     * @param difference of the draft to the prices in force
     */
    @Serdeable
    record IncomeView(Amount asSold, Amount inForce, Amount draft, Amount difference) {
        static IncomeView of(Income income) {
            return new IncomeView(
                    Amount.of(income.asSold()),
                    Amount.of(income.inForce()),
                    Amount.of(income.draft()),
                    Amount.of(income.difference()));
        }
    }

    /**
     * A month of sales.
     *
     * @param month such as 2026-06
     */
    @Serdeable
    record MonthView(String month, IncomeView income) {}

    /** A product that was sold. */
    @Serdeable
    record SoldProductView(UUID productId, String name, List<MonthView> months) {}
}
