package io.monedero.local.machines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.local.functions.Functions;
import io.monedero.local.template.DeclaredSchedule;
import io.monedero.local.template.Template;
import io.monedero.states.run.Start;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what the template's schedules name, first at the start and then by the movable clock. After a leap of the clock
 * each runs once, not once for every time it would have run: what it starts must catch up anyway.
 */
public final class Schedules implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final List<DeclaredSchedule> declared;
    private final Map<String, Rate> rates;
    private final Map<String, String> machines;
    private final Functions functions;
    private final Machines running;
    private final Clock clock;
    private final Map<String, Run> last = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread watch;

    /** @throws IllegalArgumentException for a schedule that this platform cannot run */
    public Schedules(Template template, Functions functions, Machines running, Clock clock) {
        this.declared = template.schedules();
        this.rates =
                declared.stream().collect(Collectors.toMap(DeclaredSchedule::name, each -> Rate.of(each.expression())));
        this.machines = template.stateMachines().stream()
                .collect(Collectors.toMap(machine -> machine.name(), machine -> machine.title()));
        this.functions = functions;
        this.running = running;
        this.clock = clock;
        this.watch = Thread.ofVirtual().name("schedules").start(this::watch);
    }

    /** A schedule and its last run. */
    public record Planned(
            DeclaredSchedule schedule, @Nullable Run last, Instant next) {}

    /**
     * When a schedule ran and what came of it.
     *
     * @param outcome the ARN of the execution it started, the answer of its function, or what went wrong
     */
    public record Run(Instant at, String outcome) {}

    public List<Planned> all() {
        return declared.stream()
                .map(schedule -> new Planned(schedule, last.get(schedule.name()), next(schedule)))
                .toList();
    }

    /** Runs a schedule now, besides its times. */
    public Optional<Run> run(String name) {
        return declared.stream()
                .filter(schedule -> schedule.name().equals(name))
                .findFirst()
                .map(this::run);
    }

    /** What has begun comes to its end; nothing begins any more. */
    @Override
    public void close() {
        closed.countDown();
        try {
            watch.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at the clock again and again, because nobody tells when it was moved. */
    private void watch() {
        try {
            do {
                Instant now = clock.instant();
                declared.stream()
                        .filter(schedule -> closed.getCount() > 0)
                        .filter(schedule -> !next(schedule).isAfter(now))
                        .forEach(this::run);
            } while (!closed.await(GLANCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant next(DeclaredSchedule schedule) {
        Run before = last.get(schedule.name());
        Rate rate = rates.get(schedule.name());
        return before == null || rate == null ? Instant.MIN : before.at().plus(rate.every());
    }

    private Run run(DeclaredSchedule schedule) {
        Instant now = clock.instant();
        Run run = new Run(now, outcome(schedule));
        last.put(schedule.name(), run);
        return run;
    }

    private String outcome(DeclaredSchedule schedule) {
        String machine = machines.get(schedule.target());
        try {
            return machine == null
                    ? new String(
                            functions.invoke(schedule.target(), schedule.input().getBytes(StandardCharsets.UTF_8)),
                            StandardCharsets.UTF_8)
                    : started(machine, input(schedule));
        } catch (Exception failed) {
            // As in the cloud, a target that fails does not stop its schedule.
            LOG.error("The schedule {} failed", schedule.name(), failed);
            return String.valueOf(failed.getMessage());
        }
    }

    private String started(String machine, JsonNode input) {
        return switch (running.executions().start(machine, input)) {
            case Start.Running(var execution) -> execution.arn();
            case Start.Refused(var reason) -> reason.name();
        };
    }

    private static JsonNode input(DeclaredSchedule schedule) {
        try {
            return JSON.readTree(schedule.input());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
