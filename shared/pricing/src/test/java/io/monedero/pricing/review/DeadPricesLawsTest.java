package io.monedero.pricing.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.book.Decision;
import io.monedero.pricing.book.Price;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadPricesLawsTest {
    private static final int BOOKS = 100;
    private static final int PURCHASES = 10_000;
    private static final int PRICES = 24;

    @Test
    @DisplayName(
            "P-13 a price that is called dead wins in none of 10,000 random purchases, in each of 100 random books; "
                    + "of the prices that never won it finds at least nine in ten")
    void soundAndNearlyComplete() {
        int dead = 0;
        int neverWon = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            SmallWorld world = new SmallWorld(seed, PRICES);
            Set<Price> found = dead(world);
            Set<Price> won = winners(world);
            assertThat(found).as("book %s", seed).doesNotContainAnyElementsOf(won);
            dead += found.size();
            neverWon += PRICES - won.size();
        }
        System.out.printf(
                "dead prices: %d found, of %d that won nothing (%.3f)%n", dead, neverWon, (double) dead / neverWon);
        assertThat(dead * 10).isGreaterThanOrEqualTo(neverWon * 9);
    }

    @Test
    @DisplayName("P-13 what hides a dead price is before it, and nearly every one has an example in which another wins")
    void explained() {
        int examples = 0;
        int hidden = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            SmallWorld world = new SmallWorld(seed, PRICES);
            List<Price> order = world.book.prices();
            for (DeadPrice dead :
                    PriceReview.of(world.book, world.products, SmallWorld.START).dead()) {
                assertThat(dead.hiddenBy())
                        .allSatisfy(hider -> assertThat(order.indexOf(hider)).isLessThan(order.indexOf(dead.price())));
                hidden += dead.hiddenBy().isEmpty() ? 0 : 1;
                examples += dead.example() == null ? 0 : 1;
            }
        }
        System.out.printf("dead prices with an example: %d of %d%n", examples, hidden);
        assertThat(examples * 10).isGreaterThanOrEqualTo(hidden * 9);
    }

    private static Set<Price> dead(SmallWorld world) {
        return PriceReview.of(world.book, world.products, SmallWorld.START).dead().stream()
                .map(DeadPrice::price)
                .collect(Collectors.toSet());
    }

    private static Set<Price> winners(SmallWorld world) {
        Set<Price> winners = new HashSet<>();
        for (int purchase = 0; purchase < PURCHASES; purchase++) {
            Decision decision = world.buy();
            if (decision.winner() != null) {
                winners.add(decision.winner());
            }
        }
        return winners;
    }
}
