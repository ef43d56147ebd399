package io.monedero.local.machines;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a schedule runs, as EventBridge Scheduler writes it: {@code rate(1 hour)}. */
record Rate(Duration every) {
    private static final Pattern WRITTEN = Pattern.compile("rate\\((\\d{1,4}) (minute|hour|day)s?\\)");
    private static final Map<String, Duration> UNITS =
            Map.of("minute", Duration.ofMinutes(1), "hour", Duration.ofHours(1), "day", Duration.ofDays(1));

    /** @throws IllegalArgumentException for what this platform cannot run, such as {@code cron(…)} */
    static Rate of(String expression) {
        Matcher rate = WRITTEN.matcher(expression);
        if (!rate.matches()) {
            throw new IllegalArgumentException("This platform runs rate(…) and not " + expression);
        }
        Duration unit = UNITS.getOrDefault(rate.group(2), Duration.ZERO);
        return new Rate(unit.multipliedBy(Long.parseLong(rate.group(1))));
    }
}
