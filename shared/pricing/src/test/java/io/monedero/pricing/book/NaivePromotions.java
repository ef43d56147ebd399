package io.monedero.pricing.book;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The oracle of promotions (P-10): tries every way to give each line of a promotion a unit of the cart. */
final class NaivePromotions {
    private final Cart cart;
    private final List<Decision> decisions;
    private final ZoneId zone;
    private long most;
    private Set<List<Integer>> best = Set.of();

    NaivePromotions(Cart cart, List<Decision> decisions, ZoneId zone) {
        this.cart = cart;
        this.decisions = decisions;
        this.zone = zone;
    }

    /** The cart lines of each way that takes off most; empty where the promotion does not apply. */
    Set<List<Integer>> bestWays(Promotion promotion) {
        most = -1;
        best = new HashSet<>();
        tryAll(promotion, List.of());
        return best;
    }

    List<PromotionShare> shares(Promotion promotion, List<Integer> way) {
        return way.stream()
                .distinct()
                .sorted()
                .map(line -> {
                    List<Long> offs = IntStream.range(0, way.size())
                            .filter(index -> way.get(index).equals(line))
                            .mapToObj(index -> off(promotion, index, line))
                            .toList();
                    return new PromotionShare(
                            line,
                            offs.size(),
                            (int) offs.stream().filter(off -> off > 0).count(),
                            new io.monedero.kernel.Money(
                                    offs.stream().mapToLong(Long::longValue).sum(),
                                    decisions.get(line).price().currency()));
                })
                .toList();
    }

    private void tryAll(Promotion promotion, List<Integer> way) {
        if (way.size() == promotion.lines().size()) {
            long sum = IntStream.range(0, way.size())
                    .mapToLong(index -> off(promotion, index, way.get(index)))
                    .sum();
            if (sum > most) {
                most = sum;
                best.clear();
            }
            if (sum == most) {
                best.add(way);
            }
            return;
        }
        for (int line = 0; line < cart.items().size(); line++) {
            List<Integer> longer = new java.util.ArrayList<>(way);
            longer.add(line);
            Item item = cart.items().get(line);
            if (promotion.lines().get(way.size()).wanted().takes(item.productId(), item.productTags())
                    && isPossible(promotion, longer)) {
                tryAll(promotion, longer);
            }
        }
    }

    private boolean isPossible(Promotion promotion, List<Integer> way) {
        List<LocalDate> days =
                way.stream().map(this::useDay).filter(Objects::nonNull).sorted().toList();
        boolean near = days.isEmpty() || ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) < promotion.days();
        return near
                && way.stream()
                        .allMatch(line -> way.stream().filter(line::equals).count() <= units(line));
    }

    private long units(int line) {
        return cart.items().get(line).quantity().setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private @Nullable LocalDate useDay(int line) {
        var use = cart.items().get(line).useAt();
        return use == null ? null : use.atZone(zone).toLocalDate();
    }

    private long off(Promotion promotion, int index, int line) {
        return promotion
                .lines()
                .get(index)
                .reduction()
                .off(decisions.get(line).price())
                .minor();
    }
}
