package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import io.monedero.states.run.Start.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionsTest {
    private final Local local = new Local();
    private final Executions executions = local.executions(Local.machine("""
            {"Which": {"Type": "Choice", "Default": "Done",
               "Choices": [{"Condition": "{% $states.input = 'wait' %}", "Next": "Pause"}]},
             "Pause": {"Type": "Wait", "Seconds": 60, "Next": "Done"},
             "Done": {"Type": "Succeed"}}
            """));

    private Start start(String input, String name) {
        return executions.start(Local.MACHINE, Json.of(input), name);
    }

    private Execution running(String input, String name) {
        return ((Start.Running) start(input, name)).execution();
    }

    @Test
    @DisplayName(
            "a name starts one execution: while it runs the same input gives the same one, another input is refused")
    void idempotent() {
        Execution first = running("'wait'", "daily");
        assertThat(running("'wait'", "daily")).isSameAs(first);
        assertThat(start("'other'", "daily")).isEqualTo(new Start.Refused(Reason.NAME_TAKEN));
        local.time.passesSeconds(60);
        Local.output(first);
        assertThat(start("'wait'", "daily")).isEqualTo(new Start.Refused(Reason.NAME_TAKEN));
        assertThat(first.history().getFirst().input()).isEqualTo(Json.of("'wait'"));
    }

    @Test
    @DisplayName("a machine that is not there is refused")
    void noMachine() {
        assertThat(executions.start("nobody", Json.of("1"))).isEqualTo(new Start.Refused(Reason.NO_SUCH_MACHINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a:b", "a#", "{a}", "a\u0000"})
    @DisplayName("names are what the service allows")
    void names(String name) {
        assertThat(start("1", name)).isEqualTo(new Start.Refused(Reason.NAME_INVALID));
        assertThat(start("1", "x".repeat(81))).isEqualTo(new Start.Refused(Reason.NAME_INVALID));
    }

    @Test
    @DisplayName("500 executions are kept, the newest first; one that still runs is never forgotten")
    void bound() {
        Execution waiting = running("'wait'", "waiting");
        for (int i = 0; i < 501; i++) {
            Local.output(((Start.Running) executions.start(Local.MACHINE, IntNode.valueOf(i), "n" + i)).execution());
        }
        assertThat(executions.list()).hasSize(500).first().returns("n500", Execution::name);
        assertThat(executions.list()).last().isSameAs(waiting);
        assertThat(executions.find(waiting.arn())).contains(waiting);
        assertThat(executions.find(waiting.arn().replace("waiting", "n1"))).isEmpty();
        assertThat(executions.find(waiting.arn().replace("waiting", "n2"))).isPresent();
    }
}
