package io.monedero.bench.prices;

import io.monedero.pricing.book.Decision;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.Visit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One world's prices in the forms that are compared, and the questions that all of them answer. */
final class Club {
    static final int QUESTIONS = 512;
    private static final int LINES = 10;

    private final World world;
    private final Question[] questions;
    private final Item[][] carts;
    private final PriceBook book;
    private final PriceScan scan;
    private final SalesCounts sales;

    Club(int prices, int tagged) {
        world = new World(prices, tagged);
        questions = world.questions(QUESTIONS).toArray(Question[]::new);
        carts = IntStream.range(0, QUESTIONS)
                .mapToObj(index -> IntStream.range(0, LINES)
                        .mapToObj(_ -> world.asked(questions[index].purchasedAt()))
                        .toArray(Item[]::new))
                .toArray(Item[][]::new);
        book = world.book();
        scan = new PriceScan(world);
        sales = world.sales();
    }

    /**
     * Nanoseconds of a decision.
     *
     * @param drools given its facts ready made, in one session that is kept
     * @param droolsApart in a session of its own each time
     * @param alone an item with a buyer and a moment of its own
     * @param inCart one line of a cart of ten, whose buyer and moment are the same
     */
    record Paces(double drools, double droolsApart, double scan, double alone, double inCart, double explained) {}

    Paces paces() {
        try (DroolsPrices drools = new DroolsPrices(world)) {
            AskedFact[] facts = IntStream.range(0, QUESTIONS)
                    .mapToObj(index -> new AskedFact(questions[index], world))
                    .toArray(AskedFact[]::new);
            for (int index = 0; index < QUESTIONS; index++) {
                int rank = rankOf(decided(questions[index]).winner());
                same(rank, drools.decide(facts[index]), "Drools");
                same(rank, drools.decideApart(facts[index]), "Drools in a session of its own");
            }
            double[] nanos = Pace.nanos(
                    QUESTIONS,
                    index -> drools.decide(facts[index]),
                    index -> drools.decideApart(facts[index]),
                    index -> scan.decide(questions[index]).price().minor(),
                    this::alone,
                    this::cart,
                    this::explained);
            return new Paces(nanos[0], nanos[1], nanos[2], nanos[3], nanos[4] / LINES, nanos[5]);
        }
    }

    /** Nanoseconds of a decision alone, of this club and of another, in turns. */
    double[] aloneAnd(Club other) {
        return Pace.nanos(QUESTIONS, this::alone, other::alone);
    }

    double bytes() {
        return Pace.bytes(QUESTIONS, this::alone);
    }

    /** How many of the questions are answered by a price; all must be answered as by the scan. */
    int answered() {
        int answered = 0;
        for (Question question : questions) {
            Decision decision = decided(question);
            same(rankOf(decision.winner()), rankOf(scan.decide(question).winner()), "the scan");
            answered += decision.winner() == null ? 0 : 1;
        }
        return answered;
    }

    private Decision decided(Question asked) {
        return book.decide(asked.item(), asked.buyer(), asked.channel(), asked.purchasedAt(), sales);
    }

    private long alone(int index) {
        return decided(questions[index]).price().minor();
    }

    private long explained(int index) {
        Question asked = questions[index];
        return book.explain(asked.item(), asked.buyer(), asked.channel(), asked.purchasedAt(), sales)
                .refused()
                .size();
    }

    private long cart(int index) {
        Question asked = questions[index];
        Visit visit = book.visit(asked.buyer(), asked.channel(), asked.purchasedAt(), sales);
        long sum = 0;
        for (Item item : carts[index]) {
            sum += visit.decide(item).price().minor();
        }
        return sum;
    }

    private int rankOf(@Nullable Price winner) {
        List<Price> prices = world.prices();
        return IntStream.range(0, prices.size())
                .filter(rank -> prices.get(rank).equals(winner))
                .findFirst()
                .orElse(DroolsPrices.STANDARD);
    }

    private static void same(int engine, int other, String who) {
        if (engine != other) {
            throw new IllegalStateException("the engine answers " + engine + ", " + who + " " + other);
        }
    }
}
