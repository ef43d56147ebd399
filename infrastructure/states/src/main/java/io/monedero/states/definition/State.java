package io.monedero.states.definition;

import io.monedero.states.query.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state of a machine, in the JSONata dialect. */
public sealed interface State {
    String name();

    /** The state's {@code Type}. */
    default String type() {
        return switch (this) {
            case Task _ -> "Task";
            case Parallel _ -> "Parallel";
            case ForEach _ -> "Map";
            case Pass _ -> "Pass";
            case Choice _ -> "Choice";
            case Wait _ -> "Wait";
            case Succeed _ -> "Succeed";
            case Fail _ -> "Fail";
        };
    }

    /** A state that does work which may fail, be retried and caught. */
    sealed interface Working extends State {
        Handling handling();

        Exit exit();
    }

    /** Calls a function. Null arguments pass the state's input on; null time limits do not limit. */
    record Task(
            String name,
            Resource resource,
            @Nullable Template arguments,
            @Nullable Amount timeout,
            @Nullable Amount heartbeat,
            Handling handling,
            Exit exit)
            implements Working {}

    /** Runs branches side by side; null arguments pass the state's input on. */
    record Parallel(
            String name, List<Workflow> branches, @Nullable Template arguments, Handling handling, Exit exit)
            implements Working {}

    /** The Map state: runs a workflow for each item. Null items means that the state's input is the array. */
    record ForEach(
            String name,
            boolean distributed,
            Workflow processor,
            @Nullable Template items,
            @Nullable Template itemSelector,
            @Nullable Amount maxConcurrency,
            Tolerance tolerance,
            Handling handling,
            Exit exit)
            implements Working {}

    /** How many items of a distributed Map may fail; a limit that is null does not count, unless both are. */
    record Tolerance(@Nullable Amount count, @Nullable Amount percentage) {}

    record Pass(String name, Exit exit) implements State {}

    /** Takes the first rule that is true, else the default; without one the state fails. */
    record Choice(String name, List<Rule> rules, @Nullable Exit otherwise) implements State {}

    record Rule(Template condition, Exit exit) {}

    record Wait(String name, Until until, Exit exit) implements State {}

    /** When a wait is over. */
    sealed interface Until {
        record Seconds(Amount seconds) implements Until {}

        record Timestamp(Template moment) implements Until {}
    }

    record Succeed(String name, @Nullable Template output) implements State {}

    record Fail(
            String name, @Nullable Template error, @Nullable Template cause) implements State {}
}
