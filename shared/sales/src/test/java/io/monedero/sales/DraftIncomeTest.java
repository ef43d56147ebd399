package io.monedero.sales;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.simulation.Income;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.pricing.tariff.analysis.DraftIncome;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftIncomeTest {
    private final Desk desk = Desk.open();
    private final Tenant club = desk.tenant();
    private final Product court = desk.product("Pista", 2000);
    private final Product lesson = desk.product("Clase", 3000);
    private final PriceDraft draft = bean(PriceDrafts.class).create(club, "Otoño");

    @Test
    @DisplayName("P-13 sales priced once more show by product and month what a draft would have brought")
    void income() {
        desk.sale(null, court, court);
        Sale sold = desk.sale(null, lesson);
        price(draft.tariff(), court, "50");

        DraftIncome.Report report = bean(DraftIncome.class).of(club, draft.id(), around(sold));

        assertThat(report.total()).isEqualTo(new Income(desk.eur(7000), desk.eur(7000), desk.eur(5000)));
        assertThat(report.total().difference()).isEqualTo(desk.eur(-2000));
        assertThat(report.byProduct()).extracting(each -> each.product().name()).containsExactly("Clase", "Pista");
        assertThat(sum(report.byProduct().getLast().byMonth()))
                .isEqualTo(new Income(desk.eur(4000), desk.eur(4000), desk.eur(2000)));
        assertThat(sum(report.byMonth())).isEqualTo(report.total());
    }

    @Test
    @DisplayName("P-13 what is sold at a price of its own counts as it was sold, and by the present prices beside it")
    void asSold() {
        Sale sold = desk.sale(null, court);
        price(Tariff.inForce(club), court, "10");

        assertThat(bean(DraftIncome.class).of(club, draft.id(), around(sold)).total())
                .isEqualTo(new Income(desk.eur(2000), desk.eur(1800), desk.eur(2000)));
    }

    @Test
    @DisplayName("P-13 days without sales bring nothing, and a draft that is not there is refused")
    void nothing() {
        DraftIncome incomes = bean(DraftIncome.class);
        Season past = new Season(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31));

        assertThat(incomes.of(club, draft.id(), past).total()).isEqualTo(Income.none(club.currency()));
        refused("unknown-draft", () -> incomes.of(club, UUID.randomUUID(), past));
        refused("unknown-draft", () -> incomes.of(TestApplication.signUp(), draft.id(), past));
    }

    private Season around(Sale sale) {
        LocalDate day = club.dayAt(sale.openedAt());
        return new Season(day.minusDays(1), day.plusDays(1));
    }

    private Income sum(SortedMap<YearMonth, Income> months) {
        return months.values().stream().reduce(Income.none(club.currency()), Income::plus);
    }

    private void price(Tariff tariff, Product product, String percentOff) {
        bean(Prices.class)
                .create(
                        club,
                        tariff,
                        PriceDetails.of(
                                "Rebaja",
                                new Target.OneProduct(product.id()),
                                new PriceValue.PercentOff(Percentage.of(percentOff)),
                                Conditions.none()),
                        null);
    }
}
