package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethodDetails;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A way to pay as somebody wants it. */
@Serdeable
record PaymentMethodRequest(
        String name,

        @Schema(description = "What customers read on the web; the name if empty") @Bindable(defaultValue = "")
        String onlineName,

        @Schema(description = "Of its button", example = "#1f5fbf")
        String colour,

        @Schema(
                type = "string",
                description = "Fixed once the method is made",
                allowableValues = {"cash", "card", "account", "voucher", "gateway", "transfer"})
        String kind,

        @Schema(
                type = "string",
                description = "Of a method of that kind, and only of such",
                allowableValues = {"redsys", "stripe"})
        @Nullable
        String gateway,

        @Bindable(defaultValue = "false") Boolean availableOnline,
        @Bindable(defaultValue = "false") Boolean availableInPos,

        @Schema(description = "May be collected without the customer being there") @Bindable(defaultValue = "false")
        Boolean automatable,

        @Schema(description = "Money can be given back by it at the desk") @Bindable(defaultValue = "false")
        Boolean refundableInPos,

        @Schema(description = "Who gives money back, where not the gateway itself") @Nullable
        String refundProvider,

        @Schema(description = "Place of its button, 0 to 9999, the lowest first") @Bindable(defaultValue = "100")
        Integer priority,

        @Bindable(defaultValue = "true") Boolean active) {
    /** Refused: {@code choice-unknown} at {@code kind}, and what the details refuse. */
    PaymentMethodDetails details() {
        return new PaymentMethodDetails(
                name,
                onlineName,
                colour,
                PaymentKind.of(kind)
                        .orElseThrow(() -> Refusal.invalid("choice-unknown", "kind", Map.of("value", kind))
                                .asException()),
                gateway,
                availableOnline,
                availableInPos,
                automatable,
                refundableInPos,
                Require.known(refundProvider, "refundProvider", 60),
                priority,
                active);
    }
}
