package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.time.Alarm;
import io.monedero.states.time.Timekeeper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts executions of state machines and remembers them: all that run, and of those that ended as many as fit into the
 * newest 500. Nothing survives the process.
 */
public final class Executions implements AutoCloseable {
    private static final int KEPT = 500;
    private static final String ARN = "arn:aws:states:eu-west-1:000000000000:";
    private static final Pattern NAME = Pattern.compile("[^\\s<>{}\\[\\]?*\"#%\\\\^|~`$&,;:/\\p{Cntrl}]{1,80}");

    private final Map<String, StateMachine> machines;
    private final Timekeeper time;
    private final TaskTokens tokens = new TaskTokens();
    private final WorkflowRun workflows;
    private final SequencedMap<String, Execution> known = new LinkedHashMap<>();

    /** @throws IllegalStateException if two machines have the same name */
    public Executions(Collection<StateMachine> machines, TaskInvoker invoker, Timekeeper time) {
        this.machines =
                machines.stream().collect(Collectors.toUnmodifiableMap(StateMachine::name, Function.identity()));
        this.time = time;
        this.workflows = new WorkflowRun(invoker, time, tokens);
    }

    /** The ARN that the protocol knows a machine by. */
    public static String machineArn(String machine) {
        return ARN + "stateMachine:" + machine;
    }

    public Collection<StateMachine> machines() {
        return machines.values();
    }

    public TaskTokens tokens() {
        return tokens;
    }

    /** Starts an execution with a name of its own. */
    public Start start(String machine, JsonNode input) {
        return start(machine, input, UUID.randomUUID().toString());
    }

    /** Starts an execution, once: a second start with the same name and input, while it runs, gives the first. */
    public synchronized Start start(String machineName, JsonNode input, String name) {
        StateMachine machine = machines.get(machineName);
        if (machine == null) {
            return new Start.Refused(Start.Reason.NO_SUCH_MACHINE);
        }
        if (!NAME.matcher(name).matches()) {
            return new Start.Refused(Start.Reason.NAME_INVALID);
        }
        String arn = ARN + "execution:" + machineName + ":" + name;
        Execution before = known.get(arn);
        if (before != null) {
            boolean same = before.status() == Status.RUNNING && before.input().equals(input);
            return same ? new Start.Running(before) : new Start.Refused(Start.Reason.NAME_TAKEN);
        }
        Execution execution = new Execution(arn, machineArn(machineName), name, machine, input, time.now());
        known.put(arn, execution);
        forgetOldest();
        execution.run(() -> run(execution));
        return new Start.Running(execution);
    }

    /** The newest first. */
    public synchronized List<Execution> list() {
        return List.copyOf(known.sequencedValues().reversed());
    }

    public synchronized Optional<Execution> find(String arn) {
        return Optional.ofNullable(known.get(arn));
    }

    /** Aborts what still runs. */
    @Override
    public void close() {
        list().forEach(execution -> execution.finish(Ending.of(Status.ABORTED, time.now())));
    }

    private void forgetOldest() {
        if (known.size() > KEPT) {
            known.values().stream()
                    .filter(execution -> execution.status() != Status.RUNNING)
                    .findFirst()
                    .ifPresent(oldest -> {
                        known.remove(oldest.arn());
                        tokens.forget(oldest);
                    });
        }
    }

    private void run(Execution execution) {
        Track track = new Track(execution, time);
        try (Alarm _ = deadline(execution)) {
            track.log(Happening.of(EventType.EXECUTION_STARTED, null).in(execution.input()));
            JsonNode output = workflows.run(execution.machine().workflow(), execution.input(), track);
            execution.finish(Ending.succeeded(time.now(), output));
        } catch (Failure failure) {
            execution.finish(Ending.failed(time.now(), failure));
        } catch (InterruptedException _) {
            // Whoever interrupts has said how the execution ends.
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            execution.finish(Ending.failed(time.now(), new Failure(ErrorName.RUNTIME, broken.toString())));
        }
    }

    private @Nullable Alarm deadline(Execution execution) {
        return execution.machine().timeout() == null
                ? null
                : time.at(
                        execution.started().plus(execution.machine().timeout()),
                        () -> execution.finish(Ending.of(Status.TIMED_OUT, time.now())));
    }
}
