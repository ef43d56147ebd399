package io.monedero.states.time;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** The time executions live in: waits, retries and time-outs follow it, so that tests and a movable clock decide it. */
public interface Timekeeper {
    Instant now();

    /** Calls once, on a thread of its own choice, when {@link #now()} has reached the moment. The call is short. */
    Alarm at(Instant moment, Runnable call);

    /** Blocks until the moment; returns at once if it has passed. */
    default void sleepUntil(Instant moment) throws InterruptedException {
        CountDownLatch rung = new CountDownLatch(1);
        try (var _ = at(moment, rung::countDown)) {
            rung.await();
        }
    }

    /** The time of a clock. A clock that is moved by hand is noticed within a quarter of a second. */
    static Timekeeper of(Clock clock) {
        return new ClockTimekeeper(clock);
    }
}
