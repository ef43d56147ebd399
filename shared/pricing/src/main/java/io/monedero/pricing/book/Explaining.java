package io.monedero.pricing.book;

import io.monedero.pricing.Explanation;
import io.monedero.pricing.Explanation.RefusedPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says why an item has its price (P-12), by testing again the prices that stand before the winner. */
final class Explaining {
    private final Visit visit;

    Explaining(Visit visit) {
        this.visit = visit;
    }

    Explanation explain(Item item) {
        Shelf shelf = visit.turnTo(item);
        int winner = visit.winner(shelf);
        int scanned = winner == Shelf.NONE ? shelf.size() : winner;
        Seen seen = new Seen(visit);
        List<RefusedPrice> refused = new ArrayList<>(scanned);
        for (int index = 0; index < scanned; index++) {
            Rule rule = shelf.rule(index);
            Filter filter = Objects.requireNonNull(rule.refusal(visit), "a price before the winner applies");
            refused.add(new RefusedPrice(rule.price.name(), filter.code(), seen.by(filter, rule), rule.wanted(filter)));
        }
        if (winner == Shelf.NONE) {
            return new Explanation(Explanation.STANDARD, refused);
        }
        Rule rule = shelf.rule(winner);
        boolean cut = rule.price.value().cutAtZero(item.standard());
        return new Explanation(rule.price.name(), refused, cut, null);
    }
}
