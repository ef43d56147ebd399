package io.monedero.states;

import io.monedero.states.time.Alarm;
import io.monedero.states.time.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A time that stands still until a test moves it. */
final class HandTime implements Timekeeper {
    private static final long PATIENCE_MILLIS = 10_000;

    private record Call(Instant moment, Runnable call) {}

    private final List<Call> calls = new ArrayList<>();
    private Instant now = Instant.parse("2016-03-14T01:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Alarm at(Instant moment, Runnable call) {
        if (!moment.isAfter(now)) {
            call.run();
            return () -> {};
        }
        Call due = new Call(moment, call);
        calls.add(due);
        notifyAll();
        return () -> forget(due);
    }

    private synchronized void forget(Call call) {
        calls.remove(call);
    }

    /** Waits until somebody asked to be called after just this time, then moves there. */
    void passes(Duration time) {
        Instant moment = now().plus(time);
        awaitCall(moment::equals);
        moveTo(moment);
    }

    void passesSeconds(long seconds) {
        passes(Duration.ofSeconds(seconds));
    }

    /** Waits until somebody asked to be called before this time is over, then moves to the first such moment. */
    void passesWithin(Duration most) {
        Instant last = now().plus(most);
        awaitCall(moment -> !moment.isAfter(last));
        moveTo(now().plus(untilFirst()));
    }

    /** Waits until somebody wants to be called, and says after how long the first does. */
    synchronized Duration untilFirst() {
        awaitCall(_ -> true);
        return Duration.between(
                now,
                calls.stream().map(Call::moment).min(Comparator.naturalOrder()).orElseThrow());
    }

    void moveTo(Instant moment) {
        List<Call> due;
        synchronized (this) {
            now = moment;
            due = calls.stream()
                    .filter(call -> !call.moment().isAfter(moment))
                    .sorted(Comparator.comparing(Call::moment))
                    .toList();
            calls.removeAll(due);
        }
        due.forEach(call -> call.call().run());
    }

    private synchronized void awaitCall(Predicate<Instant> wanted) {
        long patience = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (calls.stream().noneMatch(call -> wanted.test(call.moment()))) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("nobody waits for that moment, but for " + calls);
            }
            try {
                wait(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
