package io.monedero.states.definition;

import io.monedero.states.failure.ErrorName;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One retry policy of a state.
 *
 * @param errors names from {@code ErrorEquals}
 * @param interval before the first retry
 * @param maxAttempts retries, not counting the first attempt; 0 forbids retries
 * @param backoffRate by which each further interval is multiplied, at least 1
 * @param maxDelay no interval is longer; null for no limit
 * @param jitter waits a random part of the interval ({@code JitterStrategy: FULL})
 */
public record Retrier(
        List<String> errors,
        Duration interval,
        int maxAttempts,
        double backoffRate,
        @Nullable Duration maxDelay,
        boolean jitter) {
    private static final double LONGEST_SECONDS = 31_622_400;

    public Retrier {
        errors = List.copyOf(errors);
    }

    public boolean matches(String error) {
        return errors.stream().anyMatch(listed -> ErrorName.matches(listed, error));
    }

    /** How long to wait before a retry; the first is number 1. */
    public Duration delay(int retry, RandomGenerator random) {
        double seconds = Math.min(LONGEST_SECONDS, interval.toSeconds() * Math.pow(backoffRate, retry - 1.0));
        if (maxDelay != null) {
            seconds = Math.min(seconds, (double) maxDelay.toSeconds());
        }
        return Duration.ofMillis(Math.round(1000 * (jitter ? seconds * random.nextDouble() : seconds)));
    }
}
