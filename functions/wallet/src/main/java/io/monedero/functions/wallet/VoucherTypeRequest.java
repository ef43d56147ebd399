package io.monedero.functions.wallet;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.vouchers.ValidProduct;
import io.monedero.vouchers.VoucherKind;
import io.monedero.vouchers.VoucherTypeDetails;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A type of voucher as somebody wants it. */
@Serdeable
record VoucherTypeRequest(
        String name,

        @Schema(
                type = "string",
                allowableValues = {"money", "units"},
                description = "What its vouchers hold; it never changes")
        String kind,

        @Schema(description = "What a recharge invoices") UUID productId,

        @Schema(description = "That a customer has while one of these vouchers is valid and not empty") @Nullable
        String tag,

        @Schema(description = "So long after its recharge a voucher can be used; none for ever") @Nullable
        ValidityBody validity,

        @Schema(description = "Days on which one can pay with it, monday to sunday; none is every day") @Nullable
        List<String> weekdays,

        @Schema(type = "string", example = "16:00", description = "One can pay with it from then on") @Nullable
        String fromHour,

        @Schema(
                type = "string",
                example = "20:00",
                description = "Not any more from then on; before fromHour: over midnight")
        @Nullable
        String toHour,

        @Schema(description = "What can be paid with it; none is every product, by 1 unit each") @Nullable
        List<ValidProductBody> products,

        @Bindable(defaultValue = "true") Boolean active) {

    /** Refused as {@link VoucherTypeDetails}, and {@code choice-unknown}, {@code hour-malformed}, {@code number-malformed}. */
    VoucherTypeDetails details() {
        return new VoucherTypeDetails(
                name,
                Given.choice(kind, VoucherKind::of, "kind"),
                productId,
                tag,
                ValidityBody.times(validity, Given.list(weekdays, "weekdays"), fromHour, toHour),
                wantedProducts(),
                active);
    }

    private List<ValidProduct> wantedProducts() {
        List<ValidProductBody> given = Given.list(products, "products");
        return IntStream.range(0, given.size())
                .mapToObj(place -> Given.within(
                        "products[" + place + "]", () -> given.get(place).product()))
                .toList();
    }
}
