package io.monedero.states.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Rings by a clock, which may jump: it looks again at least every quarter of a second while a call is due. */
final class ClockTimekeeper implements Timekeeper {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private record Call(Instant moment, long order, Runnable call) implements Comparable<Call> {
        @Override
        public int compareTo(Call other) {
            int byMoment = moment.compareTo(other.moment);
            return byMoment != 0 ? byMoment : Long.compare(order, other.order);
        }
    }

    private final Clock clock;
    private final PriorityQueue<Call> calls = new PriorityQueue<>();
    private long asked;
    private boolean watching;

    ClockTimekeeper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public synchronized Alarm at(Instant moment, Runnable call) {
        Call due = new Call(moment, asked++, call);
        calls.add(due);
        notifyAll();
        if (!watching) {
            watching = true;
            Thread.ofVirtual().name("states-clock").start(this::watch);
        }
        return () -> forget(due);
    }

    private synchronized void forget(Call call) {
        calls.remove(call);
    }

    private void watch() {
        try {
            for (Call due = next(); due != null; due = next()) {
                due.call().run();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the next call that is due; null when none is left, which ends the watch. */
    private synchronized @Nullable Call next() throws InterruptedException {
        while (true) {
            Call first = calls.peek();
            if (first == null) {
                watching = false;
                return null;
            }
            Duration left = Duration.between(now(), first.moment());
            if (!left.isPositive()) {
                return calls.remove();
            }
            wait(Math.max(1, (left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN).toMillis()));
        }
    }
}
