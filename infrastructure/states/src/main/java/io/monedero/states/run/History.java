package io.monedero.states.run;

import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened in one execution, in order. Nothing is added after its end. */
final class History {
    /** As in Step Functions: what loops for ever fails. */
    private static final int MOST_EVENTS = 25_000;

    private final List<HistoryEvent> events = new ArrayList<>();
    private boolean closed;

    /** Adds an event and returns its number. */
    synchronized long add(long previous, Instant time, Happening what) {
        if (events.size() >= MOST_EVENTS - 1 && !closed) {
            throw new Failure(ErrorName.RUNTIME, "The execution reached the maximum number of history events (25000).");
        }
        return append(previous, time, what);
    }

    /** Adds the last event. */
    synchronized void close(Instant time, Happening what) {
        append(events.isEmpty() ? 0 : events.getLast().id(), time, what);
        closed = true;
    }

    private long append(long previous, Instant time, Happening what) {
        if (closed) {
            return previous;
        }
        long id = events.size() + 1L;
        events.add(new HistoryEvent(
                id,
                previous,
                time,
                what.type(),
                what.state(),
                what.index(),
                what.input(),
                what.output(),
                what.error(),
                what.cause()));
        return id;
    }

    synchronized List<HistoryEvent> events() {
        return List.copyOf(events);
    }
}
