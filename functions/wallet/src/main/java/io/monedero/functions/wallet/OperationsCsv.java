package io.monedero.functions.wallet;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.AccountOperation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations as CSV (RFC 4180), in the columns and order of the list; times as at the business. */
final class OperationsCsv {
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
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private OperationsCsv() {}

    static String of(Tenant tenant, List<AccountOperation> operations) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            operations.forEach(operation -> csv.writeRecord(record(tenant, operation)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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

    /** Text of people, which no spreadsheet may take for a formula. */
    private static String plain(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA_SIGNS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
