package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Input;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prices the cart that somebody put together to see what promotions make of it, as a customer on the web would see it. */
@Singleton
class CartTrials {
    private final Quoting quoting;
    private final Clock clock;

    CartTrials(Quoting quoting, Clock clock) {
        this.quoting = quoting;
        this.clock = clock;
    }

    CartTrial of(Page page) {
        List<CartTrial.Row> rows = CartTrial.rows(page);
        if (rows.isEmpty()) {
            return new CartTrial(rows, null, null);
        }
        try {
            List<QuoteRequest.Item> items =
                    rows.stream().map(row -> item(page, row)).toList();
            QuoteRequest wanted = new QuoteRequest(items, Channel.WEB, null, clock.instant());
            return new CartTrial(rows, quoting.quote(page.tenant(), wanted), null);
        } catch (Refused refused) {
            return new CartTrial(rows, null, refused.refusal());
        }
    }

    private static QuoteRequest.Item item(Page page, CartTrial.Row row) {
        Input input = page.filters().input();
        return new QuoteRequest.Item(
                id(row.productId()),
                input.quantity(row.quantity().isEmpty() ? "1" : row.quantity(), "quantity"),
                Discount.none(),
                row.useAt().isEmpty() ? null : Moments.read(row.useAt(), "use", page.tenant()),
                null);
    }

    private static UUID id(String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("choice-unknown", "product", Map.of("value", chosen))
                    .asException();
        }
    }
}
