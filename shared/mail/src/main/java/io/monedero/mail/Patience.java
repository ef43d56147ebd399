package io.monedero.mail;

import java.time.Duration;
import java.util.List;

/** How long a mail that was not accepted rests before it is tried again: longer each time, and not for ever. */
final class Patience {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24));

    /** After so many attempts in vain, in two and a half days, a person must decide. */
    static final int ATTEMPTS = PAUSES.size() + 1;

    private Patience() {}

    /** The pause after so many attempts in vain. */
    static Duration after(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
