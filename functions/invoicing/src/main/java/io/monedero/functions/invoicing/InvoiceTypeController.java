package io.monedero.functions.invoicing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.InvoiceType;
import io.monedero.invoicing.InvoiceTypes;
import io.monedero.kernel.Money;
import io.monedero.web.Amount;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** I-02: the types of invoice of the business. */
@StaffApi
@Tag(name = "Invoices")
@Controller("/{tenant}/api/v1/invoice-types")
class InvoiceTypeController {
    private final InvoiceTypes types;

    InvoiceTypeController(InvoiceTypes types) {
        this.types = types;
    }

    @Get
    @Operation(operationId = "listInvoiceTypes", summary = "The types of invoice and what each demands")
    List<InvoiceTypeView> list(Caller caller) {
        return types.all(caller.tenant()).stream().map(InvoiceTypeView::of).toList();
    }

    /**
     * A type of invoice as the API shows it.
     *
     * @param maximum net and tax together up to which it may be issued; none without limit
     */
    @Serdeable
    record InvoiceTypeView(
            UUID id,
            String kind,
            String name,
            boolean customerRequired,
            boolean taxIdRequired,
            boolean addressRequired,
            @Nullable Amount maximum) {
        static InvoiceTypeView of(InvoiceType type) {
            Money maximum = type.maximum();
            return new InvoiceTypeView(
                    type.id(),
                    type.kind().code(),
                    type.name(),
                    type.customerRequired(),
                    type.taxIdRequired(),
                    type.addressRequired(),
                    maximum == null ? null : Amount.of(maximum));
        }
    }
}
