package io.monedero.bench.quotes;

import static io.monedero.bench.Table.number;

import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;
import io.monedero.web.FunctionUnderTest;
import java.util.ArrayList;
import java.util.List;

/**
 * A warm {@code POST /quotes} of ten lines through Lambda's handler, against a bare {@code select 1} through the same
 * handler, and the first quote after a price was changed, which must have the new one (P-11). They take turns.
 */
public final class QuotesBenchmark implements Benchmark {
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 40;
    private static final int ACTS = 50;
    private static final int CHANGES = 5;

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Table run() throws Exception {
        try (FunctionUnderTest function = new FunctionUnderTest(Cart.properties())) {
            Cart cart = new Cart(function);
            FunctionUnderTest.Request nobody = function.asNobody();
            Timed bare = new Timed(() -> Cart.accepted(nobody.get(SelectOneController.PATH)));
            Timed known = new Timed(cart::selectOneAsStaff);
            Timed quote = new Timed(cart::quoted);
            List<String> answered = new ArrayList<>();
            Timed changed = new Timed(() -> answered.add(Cart.firstPrice(cart.quoted())));
            List<Timed> all = List.of(bare, known, quote, changed);

            all.forEach(each -> each.run(WARM_UP));
            change(cart, changed, answered, 3 * ROUNDS);
            all.forEach(Timed::forget);
            for (int round = 0; round < ROUNDS; round++) {
                List.of(bare, known, quote).forEach(each -> each.run(ACTS));
                change(cart, changed, answered, CHANGES);
            }
            return table(bare.middleMicros(), known.middleMicros(), quote.middleMicros(), changed.middleMicros());
        }
    }

    private static void change(Cart cart, Timed changed, List<String> answered, int times) {
        for (int time = 1; time <= times; time++) {
            cart.change(time);
            changed.run();
            if (!answered.getLast().equals(time + ".00")) {
                throw new IllegalStateException("changed to " + time + ", quoted at " + answered.getLast());
            }
        }
    }

    private static Table table(double bare, double known, double quote, double changed) {
        return new Table("Quotes: one call of the warm handler", "", "µs", "goal", "")
                .row("select 1, by nobody", number(bare))
                .row("select 1, with a token", number(known))
                .row("quote of 10 lines", number(quote))
                .row("the quote after a price was changed", number(changed))
                .ratio("quote ÷ select 1", quote / bare, new Goal.AtMost(3))
                .ratio("quote after a change ÷ select 1", changed / bare, new Goal.AtMost(3))
                .row("quote ÷ select 1 with a token", number(quote / known))
                .note(
                        "the whole of the handler: event, routing, filters, binding, JSON; a quote verifies its token and its staff");
    }
}
