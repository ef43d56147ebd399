package io.monedero.functions.invoicing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.invoicing.InvoiceFilter;
import io.monedero.invoicing.InvoiceKind;
import io.monedero.kernel.Refusal;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which invoices are wanted. */
@Introspected
record InvoiceQuery(
        @Parameter(description = "Part of the number") @Nullable @QueryValue
        String number,

        @Parameter(
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "simplified",
                                    "full",
                                    "proforma",
                                    "corrective-simplified",
                                    "corrective-full",
                                    "receipt"
                                }))
        @Nullable
        @QueryValue
        String kind,

        @Nullable @QueryValue UUID customerId,
        @Nullable @QueryValue UUID companyId,

        @Parameter(description = "First day of issue") @Nullable @QueryValue
        LocalDate from,

        @Parameter(description = "Last day of issue") @Nullable @QueryValue
        LocalDate to) {
    /** Refused: {@code choice-unknown} at {@code kind}. */
    InvoiceFilter filter() {
        return new InvoiceFilter(null, companyId, wantedKind(), customerId, from, to, number);
    }

    private @Nullable InvoiceKind wantedKind() {
        return kind == null
                ? null
                : Arrays.stream(InvoiceKind.values())
                        .filter(each -> each.code().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("choice-unknown", "kind", Map.of("value", kind))
                                .asException());
    }
}
