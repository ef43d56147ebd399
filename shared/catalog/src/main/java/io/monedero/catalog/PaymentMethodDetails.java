package io.monedero.catalog;

import io.monedero.kernel.Require;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a way to pay.
 *
 * @param onlineName shown to customers on the web; empty for the name
 * @param colour of its button, {@code #rrggbb}
 * @param gateway of a method of that kind: redsys, stripe; null for the others
 * @param automatable may be collected without the customer being there
 * @param refundableInPos money can be given back by it at the desk
 * @param refundProvider who gives the money back, where not the gateway itself
 * @param priority place of its button, the lowest first
 */
public record PaymentMethodDetails(
        String name,
        String onlineName,
        String colour,
        PaymentKind kind,
        @Nullable String gateway,
        boolean availableOnline,
        boolean availableInPos,
        boolean automatable,
        boolean refundableInPos,
        @Nullable String refundProvider,
        int priority,
        boolean active) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Set<String> GATEWAYS = Set.of("redsys", "stripe");

    public PaymentMethodDetails {
        name = Require.text(name, "name", 1, 60);
        onlineName = Require.text(onlineName, "onlineName", 0, 60);
        Require.that(COLOUR.matcher(colour).matches(), "colour-malformed", "colour", colour);
        Require.that(
                kind == PaymentKind.GATEWAY ? gateway != null && GATEWAYS.contains(gateway) : gateway == null,
                "unknown-gateway",
                "gateway",
                gateway == null ? "" : gateway);
        Require.that(priority >= 0 && priority <= 9999, "priority-outside", "priority", String.valueOf(priority));
    }
}
