package io.monedero.states.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import io.monedero.states.definition.Exit;
import io.monedero.states.definition.State;
import io.monedero.states.definition.Step;
import io.monedero.states.definition.Workflow;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import io.monedero.states.query.Template;
import io.monedero.states.time.Timekeeper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes from state to state until a branch ends. */
final class WorkflowRun {
    private final Timekeeper time;
    private final Attempts attempts;
    private final TaskRun tasks;
    private final ParallelRun branches;
    private final ForEachRun items;

    WorkflowRun(TaskInvoker invoker, Timekeeper time, TaskTokens tokens) {
        this.time = time;
        this.attempts = new Attempts(time);
        this.tasks = new TaskRun(invoker, time, tokens);
        this.branches = new ParallelRun(this);
        this.items = new ForEachRun(this);
    }

    /** Runs a workflow and returns the output of its last state. */
    JsonNode run(Workflow workflow, JsonNode input, Track track) throws InterruptedException {
        String name = workflow.startAt();
        JsonNode data = input;
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            State state = workflow.state(name);
            Step step = visit(state, data, track);
            track.assign(step.assigned());
            data = step.output();
            if (step.next() == null) {
                return data;
            }
            name = step.next();
        }
    }

    private Step visit(State state, JsonNode input, Track track) throws InterruptedException {
        long entered = track.log(
                Happening.of(EventType.entered(state.type()), state.name()).in(input));
        track.execution().enter(state.name());
        try {
            Step step = step(state, input, track);
            Limits.checked(step.output(), "output of the state '" + state.name() + "'");
            track.log(Happening.of(EventType.exited(state.type()), state.name()).out(step.output()));
            return step;
        } catch (Failure failure) {
            throw located(failure, state, entered, track);
        } finally {
            track.execution().leave(state.name());
        }
    }

    /** Says where an expression failed; other failures tell it themselves. */
    private static Failure located(Failure failure, State state, long entered, Track track) {
        if (!failure.error().equals(ErrorName.QUERY_EVALUATION_ERROR)
                || failure.reason().startsWith("An error ")) {
            return failure;
        }
        Failure located = new Failure(
                failure.error(),
                "An error occurred while executing the state '%s' (entered at the event id #%d). %s"
                        .formatted(state.name(), entered, failure.reason()));
        track.log(Happening.of(EventType.EVALUATION_FAILED, state.name()).because(located));
        return located;
    }

    private Step step(State state, JsonNode input, Track track) throws InterruptedException {
        Instant entered = time.now();
        return switch (state) {
            case State.Task task ->
                attempts.run(task, track, entered, input, at -> tasks.attempt(task, at, input, track));
            case State.Parallel parallel ->
                attempts.run(parallel, track, entered, input, at -> branches.attempt(parallel, at, input, track));
            case State.ForEach map ->
                attempts.run(map, track, entered, input, at -> items.attempt(map, at, input, track));
            case State.Pass pass -> pass.exit().take(track.evaluation(pass.name(), entered, 0, input), input);
            case State.Choice choice -> choose(choice, track.evaluation(choice.name(), entered, 0, input), input);
            case State.Wait wait -> {
                Evaluation at = track.evaluation(wait.name(), entered, 0, input);
                time.sleepUntil(until(wait.until(), at));
                yield wait.exit().take(at, input);
            }
            case State.Succeed succeed -> {
                Exit exit = new Exit(succeed.output(), Map.of(), null);
                yield exit.take(track.evaluation(succeed.name(), entered, 0, input), input);
            }
            case State.Fail fail -> {
                Evaluation at = track.evaluation(fail.name(), entered, 0, input);
                throw new Failure(text(fail.error(), "Error", at), text(fail.cause(), "Cause", at));
            }
        };
    }

    private static Step choose(State.Choice choice, Evaluation at, JsonNode input) {
        for (State.Rule rule : choice.rules()) {
            JsonNode holds = rule.condition().evaluate(at);
            if (!holds.isBoolean()) {
                throw new Failure(
                        ErrorName.QUERY_EVALUATION_ERROR, "A Condition must be true or false, but is " + holds + ".");
            }
            if (holds.equals(BooleanNode.TRUE)) {
                return rule.exit().take(at, input);
            }
        }
        if (choice.otherwise() == null) {
            throw new Failure(
                    ErrorName.NO_CHOICE_MATCHED, "No rule of the state '" + choice.name() + "' holds for its input.");
        }
        return choice.otherwise().take(at, input);
    }

    private static Instant until(State.Until until, Evaluation at) {
        return switch (until) {
            case State.Until.Seconds(var seconds) -> at.clock().instant().plusSeconds(seconds.value(at));
            case State.Until.Timestamp(var moment) -> {
                String text = text(moment, "Timestamp", at);
                try {
                    yield OffsetDateTime.parse(text).toInstant();
                } catch (DateTimeException _) {
                    throw new Failure(
                            ErrorName.QUERY_EVALUATION_ERROR,
                            "The field 'Timestamp' must be like 2016-03-14T01:59:00Z, but is '" + text + "'.");
                }
            }
        };
    }

    private static String text(@Nullable Template template, String field, Evaluation at) {
        if (template == null) {
            return "";
        }
        JsonNode value = template.evaluate(at);
        if (!value.isTextual()) {
            throw new Failure(
                    ErrorName.QUERY_EVALUATION_ERROR,
                    "The field '" + field + "' must be a string, but is " + value + ".");
        }
        return value.textValue();
    }
}
