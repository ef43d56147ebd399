package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.failure.Failure;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the deployed file with functions in memory: a page is two fees, and a fee is emitted once. */
class DailyFeeEmissionTest {
    private static final int PAGE = 2;
    private static final Path FILE = Path.of("../../statemachines/daily-fee-emission.asl.json");

    private final Local local = new Local();
    private final Map<String, Integer> dueFees = new TreeMap<>();
    private final Set<String> emitted = ConcurrentHashMap.newKeySet();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final Executions executions;

    DailyFeeEmissionTest() throws IOException {
        StateMachine machine = StateMachine.load(
                Local.MACHINE,
                Files.readString(FILE),
                Map.of(
                        "ListTenantsFunction", "arn:aws:lambda:eu-west-1:123456789012:function:list-tenants",
                        "EmitFeesFunction", "emit-fees",
                        "RecordFailureFunction", "record-failure"));
        executions = local.executions(machine);
        local.functions
                .on("list-tenants", (_, _) -> Json.of("{'tenants': " + tenants() + "}"))
                .on("emit-fees", (_, payload) -> emit(payload))
                .answers("record-failure", "null");
    }

    private List<String> tenants() {
        return dueFees.keySet().stream()
                .map("{'tenant': '%s', 'day': '2016-03-14'}"::formatted)
                .toList();
    }

    private JsonNode emit(JsonNode payload) {
        String tenant = payload.path("tenant").asText();
        if (tenant.equals("broken")) {
            throw new IllegalStateException("no fee type");
        }
        int from = payload.path("after").asInt(0);
        int due = Objects.requireNonNull(dueFees.get(tenant));
        long fresh = IntStream.range(from, Math.min(due, from + PAGE))
                .filter(fee -> emitted.add(tenant + payload.path("day").asText() + fee))
                .count();
        String trouble = troubles.poll();
        if (trouble != null) {
            throw new Failure(trouble, "after the page was written");
        }
        // As our functions answer: fields without a value are left out.
        return from + PAGE < due
                ? Json.of("{'emitted': %d, 'failed': 0, 'next': '%d'}".formatted(fresh, from + PAGE))
                : Json.of("{'emitted': %d, 'failed': %d}".formatted(fresh, tenant.equals("golf") ? 1 : 0));
    }

    private Execution run() {
        return local.start(executions, "{}");
    }

    @Test
    @DisplayName("F-09 each tenant's pages are asked for one after the other, and the output sums what came of them")
    void pages() {
        dueFees.putAll(Map.of("golf", 5, "padel", 2, "yoga", 0));
        assertThat(Local.output(run())).isEqualTo(Json.of("""
                {"tenants": 3, "unfinished": 0, "emitted": 7, "failed": 1}
                """));
        assertThat(local.functions.payloads("list-tenants")).containsExactly(Json.of("{'at': '2016-03-14T01:00:00Z'}"));
        assertThat(local.functions.payloads("emit-fees"))
                .filteredOn(payload -> payload.path("tenant").asText().equals("golf"))
                .containsExactly(
                        Json.of("{'tenant': 'golf', 'day': '2016-03-14', 'after': null}"),
                        Json.of("{'tenant': 'golf', 'day': '2016-03-14', 'after': '2'}"),
                        Json.of("{'tenant': 'golf', 'day': '2016-03-14', 'after': '4'}"));
    }

    @Test
    @DisplayName("F-09 hours in which no tenant's day begins end at once, also if the list is left out of the answer")
    void noTenants() {
        JsonNode nothing = Json.of("{'tenants': 0, 'unfinished': 0, 'emitted': 0, 'failed': 0}");
        assertThat(Local.output(run())).isEqualTo(nothing);
        local.functions.answers("list-tenants", "{}");
        assertThat(Local.output(run())).isEqualTo(nothing);
    }

    @Test
    @DisplayName("F-09 a page whose answer was lost is asked for again, and emits nothing twice")
    void retry() {
        dueFees.put("golf", 3);
        troubles.add("Lambda.ServiceException");
        Execution execution = run();
        local.time.passesWithin(Duration.ofSeconds(2));
        assertThat(Local.output(execution)).isEqualTo(Json.of("""
                {"tenants": 1, "unfinished": 0, "emitted": 1, "failed": 1}
                """));
        assertThat(emitted).hasSize(3);
        assertThat(local.functions.payloads("emit-fees"))
                .extracting(payload -> payload.path("after").asText())
                .containsExactly("null", "null", "2");
    }

    @Test
    @DisplayName("F-09 a tenant that always fails is kept for staff, and the others' fees are emitted")
    void oneTenantFails() {
        dueFees.putAll(Map.of("broken", 1, "golf", 3));
        assertThat(Local.output(run())).isEqualTo(Json.of("""
                {"tenants": 2, "unfinished": 1, "emitted": 3, "failed": 1}
                """));
        JsonNode kept = local.functions.payloads("record-failure").getFirst();
        assertThat(kept.path("tenant").asText()).isEqualTo("broken");
        assertThat(kept.path("day").asText()).isEqualTo("2016-03-14");
        assertThat(kept.path("error").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(kept.path("cause").asText()).contains("no fee type");
    }

    @Test
    @DisplayName("F-09 a failure that cannot even be kept does not stop the others")
    void failureNotKept() {
        dueFees.putAll(Map.of("broken", 1, "golf", 3));
        local.functions.fails("record-failure", "Down");
        Execution execution = run();
        for (int seconds : List.of(10, 30, 90)) {
            local.time.passesSeconds(seconds);
        }
        assertThat(Local.output(execution)).isEqualTo(Json.of("""
                {"tenants": 2, "unfinished": 1, "emitted": 3, "failed": 1}
                """));
    }

    @Test
    @DisplayName("F-09 a second execution for the same day emits nothing; a second start of the same one is refused")
    void twice() {
        dueFees.put("golf", 5);
        Start first = executions.start(Local.MACHINE, Json.of("{}"), "emission-2016-03-14T01");
        assertThat(Local.output(((Start.Running) first).execution())
                        .path("emitted")
                        .asInt())
                .isEqualTo(5);
        assertThat(executions.start(Local.MACHINE, Json.of("{}"), "emission-2016-03-14T01"))
                .isEqualTo(new Start.Refused(Start.Reason.NAME_TAKEN));
        assertThat(Local.output(run())).isEqualTo(Json.of("""
                {"tenants": 1, "unfinished": 0, "emitted": 0, "failed": 1}
                """));
        assertThat(emitted).hasSize(5);
    }
}
