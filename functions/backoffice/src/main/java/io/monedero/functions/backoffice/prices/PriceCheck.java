package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.PricedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The price of one thing for somebody at a moment, and why (P-12).
 *
 * @param line null before somebody asked, or where it was refused
 * @param refusal why there is no price; null where there is one
 */
public record PriceCheck(
        List<Option> products,
        List<Option> channels,
        @Nullable PricedLine line,
        @Nullable Refusal refusal) {}
