package io.monedero.local.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.monedero.local.gateway.LocalExchange;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Running and ended executions of the state machines: each with its states, step by step. */
public final class ExecutionsPage implements LocalPage {
    private static final String PATH = "/local/executions";

    private final Executions executions;

    public ExecutionsPage(Executions executions) {
        this.executions = executions;
    }

    @Override
    public String name() {
        return "executions";
    }

    @Override
    public String title() {
        return "Executions";
    }

    @Override
    public String about() {
        long running = executions.list().stream()
                .filter(each -> each.ending().isEmpty())
                .count();
        return "%d state machines, %d executions, %d running"
                .formatted(executions.machines().size(), executions.list().size(), running);
    }

    @Override
    public void answer(LocalExchange exchange, Frame frame) throws IOException {
        String wanted = exchange.path().substring(PATH.length()).replaceFirst("^/", "");
        if (exchange.isPost()) {
            start(exchange, frame, exchange.form().getOrDefault("machine", ""));
        } else if (wanted.isEmpty()) {
            frame.show(
                    exchange,
                    200,
                    "executions.jte",
                    new Shown(
                            executions.machines().stream()
                                    .map(StateMachine::name)
                                    .toList(),
                            executions.list()));
        } else {
            Optional<Execution> found = executions.find(wanted);
            if (found.isEmpty()) {
                frame.nothing(exchange);
            } else {
                frame.show(exchange, 200, "execution.jte", found.get());
            }
        }
    }

    private void start(LocalExchange exchange, Frame frame, String machine) throws IOException {
        switch (executions.start(machine, JsonNodeFactory.instance.objectNode())) {
            case Start.Running(var execution) -> exchange.redirect(address(execution));
            case Start.Refused refused -> frame.nothing(exchange);
        }
    }

    private static URI address(Execution execution) {
        return URI.create(PATH + "/" + execution.arn());
    }

    /** JSON as a page shows it: in lines, empty for none. */
    public static String pretty(@Nullable JsonNode json) {
        return json == null ? "" : json.toPrettyString();
    }

    /** The list: names of the machines that can be started, and what ran. */
    public record Shown(List<String> machines, List<Execution> executions) {}
}
