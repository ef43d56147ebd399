package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.vouchers.PayingTimes;
import io.monedero.vouchers.VoucherType;
import io.monedero.vouchers.VoucherTypeDetails;
import io.monedero.web.Given;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A type of voucher as the API shows it. */
@Serdeable
record VoucherTypeView(
        UUID id,
        String name,
        String kind,
        UUID productId,
        String productName,
        @Nullable String tag,
        @Nullable ValidityBody validity,
        List<String> weekdays,
        @Nullable String fromHour,
        @Nullable String toHour,
        List<ValidProductBody> products,
        boolean active) {
    static VoucherTypeView of(VoucherType type) {
        VoucherTypeDetails details = type.details();
        PayingTimes times = details.times();
        return new VoucherTypeView(
                type.id(),
                details.name(),
                details.kind().code(),
                details.productId(),
                type.productName(),
                details.tag(),
                ValidityBody.of(times.validity()),
                times.weekdays().stream().sorted().map(Given::code).toList(),
                Objects.toString(times.fromHour(), null),
                Objects.toString(times.toHour(), null),
                details.products().stream().map(ValidProductBody::of).toList(),
                details.active());
    }
}
