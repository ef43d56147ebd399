package io.monedero.functions.backoffice.bookings;

import io.monedero.booking.BookingLimits;
import io.monedero.booking.BookingType;
import io.monedero.booking.BookingTypeDetails;
import io.monedero.booking.ResourceKind;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a type of booking with its present values.
 *
 * @param type null for a new one
 */
public record BookingTypeForm(@Nullable BookingType type, List<Option> products) {
    private static final int MOST = 100_000;

    /** What was typed. Refused as {@link BookingTypeDetails}, and for what is missing or unreadable. */
    static BookingTypeDetails details(Form form) {
        return new BookingTypeDetails(
                form.text("name"),
                form.id("productId"),
                form.choice("resource", ResourceKind.class),
                form.words("minutes").stream()
                        .map(each -> form.input().days(each, MOST, "minutes"))
                        .toList(),
                form.days("capacity", MOST),
                OpeningRow.openings(form),
                new BookingLimits(number(form, "perDay"), number(form, "perWeek"), cancelBefore(form)),
                form.has("active"));
    }

    public String minutes() {
        return type == null
                ? ""
                : type.details().minutes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String capacity() {
        return type == null ? "1" : String.valueOf(type.details().capacity());
    }

    public String perDay() {
        return type == null ? "" : Objects.toString(type.details().limits().perDay(), "");
    }

    public String perWeek() {
        return type == null ? "" : Objects.toString(type.details().limits().perWeek(), "");
    }

    public String cancelHours() {
        Duration before = type == null ? null : type.details().limits().cancelBefore();
        return before == null ? "" : String.valueOf(before.toHours());
    }

    public List<Option> resources(Page page) {
        return Arrays.stream(ResourceKind.values())
                .map(kind -> new Option(kind.name(), page.text("resource." + kind.code())))
                .toList();
    }

    public List<OpeningRow> openings(Page page) {
        return OpeningRow.shown(page, type == null ? List.of() : type.details().openings());
    }

    public List<Option> weekdays(Page page) {
        return OpeningRow.weekdays(page);
    }

    private static @Nullable Integer number(Form form, String field) {
        return form.has(field) ? Integer.valueOf(form.days(field, MOST)) : null;
    }

    private static @Nullable Duration cancelBefore(Form form) {
        return form.has("cancelHours") ? Duration.ofHours(form.days("cancelHours", MOST)) : null;
    }
}
