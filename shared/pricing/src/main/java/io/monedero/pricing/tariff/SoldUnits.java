package io.monedero.pricing.tariff;

import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SalesWindow;
import io.monedero.pricing.book.SoldIn;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts what was sold before (P-07): all windows by one question, and none where there is no window. */
@Singleton
public class SoldUnits {
    private final TenantTransactions transactions;
    private final SoldRepository repository;

    SoldUnits(TenantTransactions transactions, SoldRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** The counts of these windows; of no others. */
    public SalesCounts in(Tenant tenant, Collection<SalesWindow> wanted) {
        if (wanted.isEmpty()) {
            return SalesCounts.none();
        }
        List<SalesWindow> windows = List.copyOf(wanted);
        Map<SalesWindow, Long> counts = new HashMap<>();
        transactions
                .read(
                        tenant.id(),
                        () -> repository.sold(
                                texts(
                                        windows,
                                        window -> window.soldIn() instanceof SoldIn.Family family
                                                ? family.familyId()
                                                : null),
                                texts(
                                        windows,
                                        window -> window.soldIn() instanceof SoldIn.Subfamily subfamily
                                                ? subfamily.subfamilyId()
                                                : null),
                                texts(windows, SalesWindow::from),
                                texts(windows, SalesWindow::until)))
                .forEach(row -> counts.put(windows.get((int) row.place() - 1), row.units()));
        return window -> Objects.requireNonNull(counts.get(window), "a window that was not asked for");
    }

    private static String[] texts(List<SalesWindow> windows, Function<SalesWindow, @Nullable Object> part) {
        return windows.stream()
                .map(window -> Objects.toString(part.apply(window), null))
                .toArray(String[]::new);
    }
}
