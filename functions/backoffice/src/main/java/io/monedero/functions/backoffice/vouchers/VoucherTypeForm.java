package io.monedero.functions.backoffice.vouchers;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.PayingTimes;
import io.monedero.vouchers.Validity;
import io.monedero.vouchers.VoucherKind;
import io.monedero.vouchers.VoucherType;
import io.monedero.vouchers.VoucherTypeDetails;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a type of voucher with its present values, and its offers below.
 *
 * @param type null for a new one, which has no offers yet
 */
public record VoucherTypeForm(
        @Nullable VoucherType type, List<Option> products, List<Offer> offers, VoucherWords words) {

    /**
     * What was typed. Refused as {@link VoucherTypeDetails}, and for what is missing or unreadable.
     *
     * @param present of the type whose form it is; null for a new one, whose kind is chosen
     */
    static VoucherTypeDetails details(Form form, @Nullable VoucherType present) {
        return new VoucherTypeDetails(
                form.text("name"),
                present == null ? form.choice("kind", VoucherKind.class) : present.kind(),
                form.id("productId"),
                form.optional("tag"),
                new PayingTimes(
                        validity(form),
                        form.choices("weekdays", DayOfWeek.class),
                        hour(form, "fromHour"),
                        hour(form, "toHour")),
                ProductRow.products(form),
                form.has("active"));
    }

    public PayingTimes times() {
        return type == null ? PayingTimes.always() : type.details().times();
    }

    public String validity() {
        Validity validity = times().validity();
        return validity == null ? "" : String.valueOf(validity.count());
    }

    public String validityUnit() {
        Validity validity = times().validity();
        return (validity == null ? Validity.Unit.DAYS : validity.unit()).name();
    }

    public List<Option> units(Page page) {
        return Arrays.stream(Validity.Unit.values())
                .map(unit -> new Option(
                        unit.name(), page.text("prices.unit." + unit.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    public List<Option> kinds(Page page) {
        return Arrays.stream(VoucherKind.values())
                .map(kind -> new Option(kind.name(), page.text("vouchers.kind." + kind.code())))
                .toList();
    }

    public List<DayOfWeek> week() {
        return Arrays.asList(DayOfWeek.values());
    }

    public List<ProductRow> rows(Page page) {
        return ProductRow.shown(page, type == null ? List.of() : type.details().products());
    }

    /** A value that need not be there, as a field shows it. */
    public static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static @Nullable Validity validity(Form form) {
        if (!form.has("validity")) {
            return null;
        }
        String typed = form.text("validity");
        if (!typed.matches("\\d{1,7}")) {
            throw Refusal.invalid("number-malformed", "validity", Map.of("value", typed))
                    .asException();
        }
        try {
            return new Validity(Integer.parseInt(typed), form.choice("validityUnit", Validity.Unit.class));
        } catch (Refused refused) {
            Refusal what = refused.refusal();
            throw new Refusal(what.kind(), what.code(), "validity", what.values()).asException();
        }
    }

    private static @Nullable LocalTime hour(Form form, String field) {
        try {
            return form.has(field) ? LocalTime.parse(form.text(field)) : null;
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("hour-malformed", field, Map.of("value", form.text(field)))
                    .asException();
        }
    }
}
