package io.monedero.bench.prices;

import static io.monedero.bench.Table.number;

import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.review.PriceReview;
import io.monedero.pricing.simulation.HeatMap;
import io.monedero.pricing.simulation.Profile;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.simulation.Timeline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A year by the hour of 20 products by a thousand prices, with its heat maps and gaps (P-13), and how long the same book is
 * looked through for dead prices. Seconds of processor, the first time in a new process and the middle of five more.
 */
public final class SimulationBenchmark implements Benchmark {
    private static final int PRODUCTS = 20;
    private static final int MORE = 5;
    private static final Season YEAR = new Season(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public Table run() {
        World world = new World(1000, 80);
        PriceBook book = world.book();
        List<Item> products = world.products().subList(0, PRODUCTS);
        Seconds simulated = seconds(() -> cells(book, products));
        Seconds reviewed = seconds(
                () -> PriceReview.of(book, world.products(), YEAR.from()).dead().size());
        return new Table("Simulation: seconds of processor, 1,000 prices", "", "", "goal", "")
                .row("a year by the hour of 20 products", simulated.what() + " cells")
                .ratio("  the first time", simulated.first(), new Goal.AtMost(1))
                .ratio("  after that", simulated.later(), new Goal.AtMost(1))
                .row("dead prices", reviewed.what() + " found")
                .row("  the first time", number(reviewed.first()))
                .row("  after that", number(reviewed.later()));
    }

    private static int cells(PriceBook book, List<Item> products) {
        Profile member = Profile.anybody(Channel.WEB).tagged("customer tag 1").ahead(Duration.ofDays(2));
        return products.stream()
                .mapToInt(product -> HeatMap.byHour(Timeline.of(book, product, member, YEAR), World.ZONE)
                        .cells()
                        .size())
                .sum();
    }

    private record Seconds(int what, double first, double later) {}

    private static Seconds seconds(IntSupplier act) {
        double[] taken = new double[MORE];
        long start = THREADS.getCurrentThreadCpuTime();
        int what = act.getAsInt();
        double first = since(start);
        for (int round = 0; round < MORE; round++) {
            start = THREADS.getCurrentThreadCpuTime();
            what = act.getAsInt();
            taken[round] = since(start);
        }
        Arrays.sort(taken);
        return new Seconds(what, first, taken[MORE / 2]);
    }

    private static double since(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
