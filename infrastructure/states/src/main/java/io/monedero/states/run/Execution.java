package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.definition.StateMachine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One run of a state machine; can be watched while it goes on. */
public final class Execution {
    private final String arn;
    private final String machineArn;
    private final String name;
    private final StateMachine machine;
    private final JsonNode input;
    private final Instant started;
    private final History history = new History();
    private final Map<String, Integer> inside = new LinkedHashMap<>();
    private final CompletableFuture<Ending> end = new CompletableFuture<>();
    private @Nullable Thread thread;

    Execution(String arn, String machineArn, String name, StateMachine machine, JsonNode input, Instant started) {
        this.arn = arn;
        this.machineArn = machineArn;
        this.name = name;
        this.machine = machine;
        this.input = input;
        this.started = started;
    }

    public String arn() {
        return arn;
    }

    public String machineArn() {
        return machineArn;
    }

    public String name() {
        return name;
    }

    /** The machine as it was when this execution began. */
    public StateMachine machine() {
        return machine;
    }

    public JsonNode input() {
        return input;
    }

    public Instant started() {
        return started;
    }

    public Status status() {
        return ending().map(Ending::status).orElse(Status.RUNNING);
    }

    /** How it ended; empty while it runs. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(end.getNow(null));
    }

    /** Completes, normally, when the execution has ended in whatever way. */
    public CompletableFuture<Ending> end() {
        return end.copy();
    }

    public List<HistoryEvent> history() {
        return history.events();
    }

    /** The names of the states it is in now: several while branches or items run side by side. */
    public List<String> currentStates() {
        synchronized (inside) {
            return List.copyOf(inside.keySet());
        }
    }

    History log() {
        return history;
    }

    void enter(String state) {
        synchronized (inside) {
            inside.merge(state, 1, Integer::sum);
        }
    }

    void leave(String state) {
        synchronized (inside) {
            inside.computeIfPresent(state, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized void run(Runnable work) {
        thread = Thread.ofVirtual().name(arn).start(work);
    }

    /** Ends it, unless it has ended, and stops what still goes on. */
    synchronized void finish(Ending ending) {
        if (end.isDone()) {
            return;
        }
        history.close(
                ending.at(),
                Happening.of(EventType.valueOf("EXECUTION_" + ending.status()), null)
                        .out(ending.output())
                        .because(ending.error(), ending.cause()));
        end.complete(ending);
        if (thread != null && !Thread.currentThread().equals(thread)) {
            thread.interrupt();
        }
    }
}
