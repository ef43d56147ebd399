package io.monedero.states.definition;

import java.util.List;

/** What a state does about its errors: first retries, then the first catcher that matches. */
public record Handling(List<Retrier> retriers, List<Catcher> catchers) {
    public Handling {
        retriers = List.copyOf(retriers);
        catchers = List.copyOf(catchers);
    }
}
