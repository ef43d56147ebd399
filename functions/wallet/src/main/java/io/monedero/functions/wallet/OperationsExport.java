package io.monedero.functions.wallet;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.OperationTotal;
import io.monedero.wallet.Operations;
import jakarta.inject.Singleton;
import java.util.Map;

/** All operations of a list in one file. */
@Singleton
class OperationsExport {
    /** What surely fits into the 6 MB that a function may answer. */
    private static final int MOST = 20_000;

    private final Operations operations;

    OperationsExport(Operations operations) {
        this.operations = operations;
    }

    /** Refused: {@code export-too-large}. */
    String csv(Tenant tenant, OperationFilter filter) {
        long wanted = operations.totals(tenant, filter).stream()
                .mapToLong(OperationTotal::operations)
                .sum();
        if (wanted > MOST) {
            throw Refusal.invalid(
                            "export-too-large",
                            "from",
                            Map.of("rows", String.valueOf(wanted), "limit", String.valueOf(MOST)))
                    .asException();
        }
        return OperationsCsv.of(tenant, operations.list(tenant, filter, null, MOST));
    }
}
