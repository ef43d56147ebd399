package io.monedero.pricing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that several companies invoice (I-06): added up company by company, so that each invoice adds up by itself, and
 * what a customer pays is exactly the sum of them.
 *
 * @param lines what each line comes to, in the order given
 * @param parts one bill a company, in the order in which the lines name them
 */
public record SplitBill(List<LineAmounts> lines, List<Part> parts, BillTotals totals) {
    public SplitBill {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    /** What one company invoices: the positions of its lines, and their bill. */
    public record Part(@Nullable UUID companyId, List<Integer> positions, Bill bill) {
        public Part {
            positions = List.copyOf(positions);
        }
    }

    /** A line and the company that invoices it. */
    public record CompanyLine(BillLine charge, @Nullable UUID companyId) {}

    public static SplitBill of(List<CompanyLine> lines, boolean taxIncluded, Currency currency) {
        Map<@Nullable UUID, List<Integer>> byCompany = new LinkedHashMap<>();
        for (int position = 0; position < lines.size(); position++) {
            byCompany
                    .computeIfAbsent(lines.get(position).companyId(), company -> new ArrayList<>())
                    .add(position);
        }
        LineAmounts[] amounts = new LineAmounts[lines.size()];
        List<Part> parts = new ArrayList<>();
        BillTotals totals = BillTotals.zero(currency);
        for (var company : byCompany.entrySet()) {
            List<Integer> positions = company.getValue();
            Bill bill = Bill.of(
                    positions.stream()
                            .map(position -> lines.get(position).charge())
                            .toList(),
                    taxIncluded,
                    currency);
            for (int index = 0; index < positions.size(); index++) {
                amounts[positions.get(index)] = bill.lines().get(index);
            }
            parts.add(new Part(company.getKey(), positions, bill));
            totals = totals.plus(bill.totals());
        }
        return new SplitBill(List.of(amounts), parts, totals);
    }

    /** The taxes of all parts, the same tax of two companies as one. */
    public List<TaxAmount> taxes() {
        Map<Tax, TaxAmount> sums = new LinkedHashMap<>();
        parts.stream()
                .flatMap(part -> part.bill().taxes().stream())
                .forEach(each -> sums.merge(
                        each.tax(),
                        each,
                        (one, other) -> new TaxAmount(
                                one.tax(),
                                one.base().plus(other.base()),
                                one.amount().plus(other.amount()))));
        return List.copyOf(sums.values());
    }
}
