package io.monedero.pricing.book;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One promotion and the units of a cart that it could take (P-10). It takes each of its lines once, from different units,
 * so that most comes off; among ways that take off the same the one of the earliest days.
 */
final class PromotionMatch {
    private final Promotion promotion;
    private final List<CartUnits> cart;
    /** What comes off a unit of the cart line for the line of the promotion, or {@link Assignment#NEVER}. */
    private final long[][] off;

    PromotionMatch(Promotion promotion, List<CartUnits> cart) {
        this.promotion = promotion;
        this.cart = cart;
        this.off = promotion.lines().stream()
                .map(line -> cart.stream().mapToLong(units -> units.off(line)).toArray())
                .toArray(long[][]::new);
    }

    /** How many of the promotion's lines find a unit of their own, on whatever days. */
    int found() {
        return (int)
                IntStream.of(choice(line -> true)).filter(line -> line >= 0).count();
    }

    /** The cart line for each line of the promotion, within its days; empty where it does not apply. */
    int[] lines() {
        int[] best = {};
        long most = -1;
        for (long first : firstDays()) {
            IntPredicate within = line -> cart.get(line).usedFrom(first, promotion.days());
            if (most(within) > most) {
                int[] choice = choice(within);
                long sum = sum(choice);
                if (sum > most) {
                    best = choice;
                    most = sum;
                }
            }
        }
        return best;
    }

    /** What comes off the cart line for the line of the promotion, in minor units. */
    long off(int promotionLine, int cartLine) {
        return off[promotionLine][cartLine];
    }

    private long[] firstDays() {
        long[] days = IntStream.range(0, cart.size())
                .filter(line -> cart.get(line).isDated() && Arrays.stream(off).anyMatch(row -> row[line] >= 0))
                .mapToLong(line -> cart.get(line).useDay())
                .sorted()
                .distinct()
                .toArray();
        return days.length == 0 ? new long[] {0} : days;
    }

    /** No choice takes off more than this; −1 where some line of the promotion finds nothing. */
    private long most(IntPredicate within) {
        long sum = 0;
        for (long[] row : off) {
            long best = IntStream.range(0, row.length)
                    .filter(within)
                    .mapToLong(line -> row[line])
                    .max()
                    .orElse(-1);
            if (best < 0) {
                return -1;
            }
            sum += best;
        }
        return sum;
    }

    private long sum(int[] choice) {
        long sum = 0;
        for (int line = 0; line < choice.length; line++) {
            if (choice[line] < 0) {
                return -1;
            }
            sum += off[line][choice[line]];
        }
        return sum;
    }

    /** The cart line of each line of the promotion, −1 where there is no unit left for it. */
    private int[] choice(IntPredicate within) {
        int[] columns = columns(within);
        long[][] gains = Arrays.stream(off)
                .map(row -> IntStream.of(columns).mapToLong(line -> row[line]).toArray())
                .toArray(long[][]::new);
        return IntStream.of(Assignment.best(gains))
                .map(column -> column < 0 ? -1 : columns[column])
                .toArray();
    }

    /**
     * The cart line of each unit that matters. For any line of the promotion the others can take at most one unit less than
     * there are lines: the best so many are enough.
     */
    private int[] columns(IntPredicate within) {
        int wanted = off.length;
        boolean[] matters = new boolean[cart.size()];
        for (long[] row : off) {
            int units = 0;
            for (int line : IntStream.range(0, row.length)
                    .filter(line -> row[line] >= 0 && within.test(line))
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer line) -> -row[line]))
                    .toList()) {
                if (units < wanted) {
                    matters[line] = true;
                    units += cart.get(line).units();
                }
            }
        }
        return IntStream.range(0, matters.length)
                .filter(line -> matters[line])
                .flatMap(line -> IntStream.generate(() -> line)
                        .limit(Math.min(cart.get(line).units(), wanted)))
                .toArray();
    }
}
