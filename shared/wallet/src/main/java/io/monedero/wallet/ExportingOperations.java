package io.monedero.wallet;

import static io.monedero.csv.CsvWriting.plain;

import io.monedero.csv.CsvWriting;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** W-06: all operations of a list in one file, in its columns and order; times as at the business. */
@Singleton
public class ExportingOperations {
    private static final List<String> COLUMNS = List.of(
            "at",
            "kind",
            "customer",
            "type",
            "amount",
            "balance",
            "currency",
            "method",
            "register",
            "location",
            "staff",
            "cancelled",
            "id");

    private final Operations operations;

    ExportingOperations(Operations operations) {
        this.operations = operations;
    }

    /** As CSV. Refused: {@code export-too-large} at {@code from}. */
    public String csv(Tenant tenant, OperationFilter filter) {
        ExportSize.refuseOver(
                operations.totals(tenant, filter).stream()
                        .mapToLong(OperationTotal::operations)
                        .sum(),
                "from");
        return CsvWriting.of(
                COLUMNS,
                operations.list(tenant, filter, null, ExportSize.MOST),
                operation -> record(tenant, operation));
    }

    private static List<String> record(Tenant tenant, AccountOperation operation) {
        return List.of(
                operation.at().atZone(tenant.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                operation.kind().code(),
                plain(operation.customerName()),
                plain(operation.typeName()),
                operation.amount().amount().toPlainString(),
                operation.balance().amount().toPlainString(),
                tenant.currency().getCurrencyCode(),
                plain(operation.methodName()),
                plain(operation.registerName()),
                plain(operation.locationName()),
                plain(operation.staffName()),
                String.valueOf(operation.cancelled()),
                operation.id().toString());
    }
}
