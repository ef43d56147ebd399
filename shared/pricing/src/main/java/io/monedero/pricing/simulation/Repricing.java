package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import io.monedero.pricing.book.PriceBook;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Sales priced once more, to show what a draft would have changed (P-13). Lines are added in the order of their sale, in as
 * many pages as it takes; what is kept grows with products and months.
 */
public final class Repricing {
    private final PriceBook inForce;
    private final PriceBook draft;
    private final Currency currency;
    private final RunningCounts counts = new RunningCounts();
    private final Map<UUID, SortedMap<YearMonth, Income>> byProduct = new TreeMap<>();

    public Repricing(PriceBook inForce, PriceBook draft, Currency currency) {
        this.inForce = inForce;
        this.draft = draft;
        this.currency = currency;
    }

    public void add(Collection<SoldLine> lines) {
        for (SoldLine line : lines) {
            YearMonth month = YearMonth.from(line.purchasedAt().atZone(inForce.zone()));
            byProduct
                    .computeIfAbsent(line.item().productId(), product -> new TreeMap<>())
                    .merge(month, income(line), Income::plus);
            counts.add(line);
        }
    }

    /** By product and month of the sale. */
    public Map<UUID, SortedMap<YearMonth, Income>> byProduct() {
        return Collections.unmodifiableMap(byProduct);
    }

    public SortedMap<YearMonth, Income> byMonth() {
        SortedMap<YearMonth, Income> months = new TreeMap<>();
        byProduct
                .values()
                .forEach(product -> product.forEach((month, income) -> months.merge(month, income, Income::plus)));
        return months;
    }

    public Income total() {
        return byMonth().values().stream().reduce(Income.none(currency), Income::plus);
    }

    private Income income(SoldLine line) {
        return new Income(
                times(line.unitPrice(), line), times(price(inForce, line), line), times(price(draft, line), line));
    }

    private Money price(PriceBook book, SoldLine line) {
        return book.decide(line.item(), line.buyer(), line.channel(), line.purchasedAt(), counts)
                .price();
    }

    private static Money times(Money price, SoldLine line) {
        return Money.rounded(price.amount().multiply(line.item().quantity()), price.currency());
    }
}
