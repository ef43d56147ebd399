package io.monedero.local.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.local.gateway.LocalExchange;
import io.monedero.local.time.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows the time and moves it forward: {@code forward} by an ISO 8601 amount ({@code PT1H}, {@code P1D}, {@code P1M}) or
 * {@code to} a moment, as a form or as JSON.
 */
public final class ClockPage implements LocalPage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MovableClock clock;

    public ClockPage(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String title() {
        return "Clock";
    }

    @Override
    public String about() {
        return Shown.of(clock, null).now();
    }

    @Override
    public void answer(LocalExchange exchange, Frame frame) throws IOException {
        @Nullable String type = exchange.header("Content-Type");
        boolean json = type != null && type.startsWith("application/json");
        if (!exchange.isPost()) {
            frame.show(exchange, 200, "clock.jte", Shown.of(clock, null));
            return;
        }
        try {
            move(json ? fields(exchange.body()) : exchange.form());
        } catch (DateTimeException | IllegalArgumentException | JsonProcessingException wrong) {
            String message = String.valueOf(wrong.getMessage());
            if (json) {
                exchange.json(422, JSON.createObjectNode().put("error", message).toString());
            } else {
                frame.show(exchange, 422, "clock.jte", Shown.of(clock, message));
            }
            return;
        }
        if (json) {
            exchange.json(
                    200,
                    JSON.createObjectNode()
                            .put("now", clock.instant().toString())
                            .put("ahead", clock.ahead().toString())
                            .toString());
        } else {
            exchange.redirect(URI.create("/local/clock"));
        }
    }

    private void move(Map<String, String> wanted) {
        @Nullable String forward = wanted.get("forward");
        @Nullable String to = wanted.get("to");
        if (forward != null) {
            clock.forward(amount(forward));
        } else if (to != null) {
            clock.forwardTo(moment(to));
        } else {
            throw new IllegalArgumentException("Say forward or to");
        }
    }

    private static TemporalAmount amount(String text) {
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }

    /** With its offset, or as the page's field sends it, in UTC. */
    private static Instant moment(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, String> fields(String body) throws JsonProcessingException {
        JsonNode read = JSON.readTree(body);
        Map<String, String> fields = new HashMap<>();
        read.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    /**
     * What the page shows.
     *
     * @param field the moment as the page's field takes it
     * @param ahead in words, null if the time is real
     * @param refusal why the clock was not moved
     */
    public record Shown(
            String now,
            String field,
            @Nullable String ahead,
            @Nullable String refusal) {
        static Shown of(MovableClock clock, @Nullable String refusal) {
            LocalDateTime now =
                    LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
            Duration ahead = clock.ahead();
            return new Shown(
                    now.toString().replace('T', ' ') + " UTC",
                    now.toString(),
                    ahead.isZero()
                            ? null
                            : "%d days, %d hours, %d minutes"
                                    .formatted(ahead.toDays(), ahead.toHoursPart(), ahead.toMinutesPart()),
                    refusal);
        }
    }
}
