package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethodDetails;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to pay as the API shows it.
 *
 * @param virtual whether no money arrives by it: it was received when the account was topped up or the voucher sold
 */
@Serdeable
record PaymentMethodView(
        UUID id,
        String name,
        String onlineName,
        String colour,
        String kind,
        @Nullable String gateway,
        boolean availableOnline,
        boolean availableInPos,
        boolean automatable,
        boolean virtual,
        boolean refundableInPos,
        @Nullable String refundProvider,
        int priority,
        boolean active) {
    static PaymentMethodView of(PaymentMethod method) {
        PaymentMethodDetails details = method.details();
        return new PaymentMethodView(
                method.id(),
                details.name(),
                details.onlineName(),
                details.colour(),
                details.kind().code(),
                details.gateway(),
                details.availableOnline(),
                details.availableInPos(),
                details.automatable(),
                details.kind().isVirtual(),
                details.refundableInPos(),
                details.refundProvider(),
                details.priority(),
                details.active());
    }
}
