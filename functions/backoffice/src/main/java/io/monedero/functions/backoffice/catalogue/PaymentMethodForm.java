package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethodDetails;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Require;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a payment method with its present values.
 *
 * @param method null for a new one
 */
public record PaymentMethodForm(@Nullable PaymentMethod method) {
    private static final List<Option> GATEWAYS =
            List.of(new Option("redsys", "Redsys"), new Option("stripe", "Stripe"));
    private static final Pattern PRIORITY = Pattern.compile("\\d{1,4}");

    /** Reads what was typed for a method of the kind; only one of the web has a gateway. */
    static PaymentMethodDetails details(Form form, PaymentKind kind) {
        return new PaymentMethodDetails(
                form.text("name"),
                form.optional("onlineName"),
                form.text("colour"),
                kind,
                kind == PaymentKind.GATEWAY ? form.oneOf("gateway", GATEWAYS) : null,
                form.has("availableOnline"),
                form.has("availableInPos"),
                form.has("automatable"),
                form.has("refundableInPos"),
                Require.known(form.optional("refundProvider"), "refundProvider", 60),
                priority(form),
                form.has("active"));
    }

    public List<Option> kinds(Page page) {
        return Arrays.stream(PaymentKind.values())
                .map(kind -> new Option(kind.name(), page.text("payment-kind." + kind.code())))
                .toList();
    }

    public List<Option> gateways() {
        return GATEWAYS;
    }

    public String gateway() {
        return method == null || method.details().gateway() == null
                ? ""
                : method.details().gateway();
    }

    public String refundProvider() {
        return method == null || method.details().refundProvider() == null
                ? ""
                : method.details().refundProvider();
    }

    private static int priority(Form form) {
        String typed = form.text("priority");
        Require.that(PRIORITY.matcher(typed).matches(), "priority-outside", "priority", typed);
        return Integer.parseInt(typed);
    }
}
