package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.tenancy.Tenant;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a price out of its form; each refusal names the field of the form. */
record PriceReading(Form form, Tenant tenant) {
    /** What the tariff and the book call a field, and what the form calls it. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("target.productId", "productId"),
            Map.entry("target.tag", "productTag"),
            Map.entry("conditions.customer.tag", "customerTag"),
            Map.entry("conditions.customer.customerId", "customer"),
            Map.entry("conditions.moment.calendarId", "calendarId"),
            Map.entry("conditions.sales.familyId", "soldIn"),
            Map.entry("conditions.sales.subfamilyId", "soldIn"),
            Map.entry("amount", "value"),
            Map.entry("percent", "value"));

    /** Runs the work; what it refuses is told at the field of the form. */
    static <T> T atFields(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            String field = refusal.field() == null ? null : FIELDS.getOrDefault(refusal.field(), refusal.field());
            throw new Refusal(refusal.kind(), refusal.code(), field, refusal.values()).asException();
        }
    }

    /** Refused as the types of {@code pricing.book}, and for what is missing or unreadable. */
    PriceDetails details(@Nullable UUID customerId) {
        return new PriceDetails(
                form.text("name"),
                target(),
                value(),
                new Conditions(
                        customer(customerId),
                        moment(),
                        advance(),
                        sales(),
                        form.choices("channels", Channel.class),
                        minutes()),
                form.has("active"));
    }

    private Target target() {
        if (form.has("productTag") == form.has("productId")) {
            throw Refusal.invalid("price-target-either", "productId").asException();
        }
        return form.has("productId")
                ? new Target.OneProduct(form.id("productId"))
                : at("tag", "productTag", () -> new Target.TaggedProducts(form.text("productTag")));
    }

    private PriceValue value() {
        return switch (form.choice("valueKind", ValueKind.class)) {
            case FIXED -> new PriceValue.Fixed(form.money("value", tenant));
            case AMOUNT_OFF -> new PriceValue.AmountOff(form.money("value", tenant));
            case PERCENT_OFF -> new PriceValue.PercentOff(form.percentage("value"));
            case PERCENT_OFF_ROUNDED -> new PriceValue.PercentOffRounded(form.percentage("value"));
        };
    }

    private CustomerConditions customer(@Nullable UUID customerId) {
        return at(
                "tag",
                "customerTag",
                () -> new CustomerConditions(
                        form.has("customerTag") ? form.text("customerTag") : null,
                        customerId,
                        whole("minAge"),
                        whole("maxAge")));
    }

    private MomentConditions moment() {
        return new MomentConditions(
                form.choice("basis", Moment.class),
                form.optionalDay("from"),
                form.optionalDay("to"),
                hour("fromHour"),
                hour("toHour"),
                form.choices("weekdays", DayOfWeek.class),
                form.has("holidays") ? Boolean.valueOf(form.text("holidays")) : null,
                form.optionalId("calendarId"));
    }

    private AdvanceConditions advance() {
        return new AdvanceConditions(LeadTime.read(form, "moreThan"), LeadTime.read(form, "until"));
    }

    private @Nullable SalesCondition sales() {
        if (!form.has("soldIn")) {
            return null;
        }
        return new SalesCondition(
                SoldInChoice.read(form, "soldIn"), whole("min"), whole("max"), form.choice("per", Per.class));
    }

    private Set<Integer> minutes() {
        return form.words("minutes").stream()
                .map(each -> whole(each, "minutes"))
                .collect(Collectors.toSet());
    }

    private @Nullable Integer whole(String field) {
        return form.has(field) ? whole(form.text(field), field) : null;
    }

    private static Integer whole(String typed, String field) {
        if (!typed.matches("\\d{1,6}")) {
            throw Refusal.invalid("number-malformed", field, Map.of("value", typed))
                    .asException();
        }
        return Integer.valueOf(typed);
    }

    private @Nullable LocalTime hour(String field) {
        if (!form.has(field)) {
            return null;
        }
        try {
            return LocalTime.parse(form.text(field));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("hour-malformed", field, Map.of("value", form.text(field)))
                    .asException();
        }
    }

    private static <T> T at(String field, String ours, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            throw field.equals(refusal.field())
                    ? new Refusal(refusal.kind(), refusal.code(), ours, refusal.values()).asException()
                    : refused;
        }
    }
}
