package io.monedero.functions.fees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micronaut.context.ApplicationContext;
import io.monedero.fees.Receipt;
import io.monedero.states.definition.StateMachine;
import io.monedero.states.run.Ending;
import io.monedero.states.run.Execution;
import io.monedero.states.run.Executions;
import io.monedero.states.run.Start;
import io.monedero.states.run.Status;
import io.monedero.states.time.Timekeeper;
import io.monedero.tenancy.Tenants;
import io.monedero.web.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the deployed file with the deployed handlers on the real database. */
class DailyFeeEmissionTest {
    private static final Path FILE = Path.of("../../statemachines/daily-fee-emission.asl.json");

    private final Executions executions;

    DailyFeeEmissionTest() throws IOException {
        StateMachine machine = StateMachine.load(
                "emission",
                Files.readString(FILE),
                Map.of(
                        "ListTenantsFunction", "list-tenants",
                        "EmitFeesFunction", "emit-fees",
                        "RecordFailureFunction", "record-failure"));
        executions = new Executions(
                List.of(machine),
                new LambdaFunctions(Club.bean(ApplicationContext.class)),
                Timekeeper.of(Club.bean(MovedClock.class)));
    }

    /** What the businesses of other tests have due is no matter of this one. */
    @BeforeEach
    void othersAreDone() {
        Tenants tenants = Club.bean(Tenants.class);
        tenants.all()
                .forEach(slug -> tenants.markFeesEmitted(tenants.bySlug(slug).id(), LocalDate.of(2100, 1, 1)));
        Club.now("2026-06-15T10:00:00Z");
    }

    @Test
    @DisplayName("F-09 each business's fees are emitted when its own day has begun: Madrid's first, São Paulo's later")
    void ownDays() {
        Club.now("2026-06-14T10:00:00Z");
        Club madrid = Club.inMadrid();
        Club saoPaulo = Club.inSaoPaulo();
        UUID marta = madrid.join("Marta", "2026-06-15");
        UUID bia = saoPaulo.join("Bia", "2026-06-15");
        came(run(), 2, 0, 0, 0);

        Club.now("2026-06-15T01:00:00Z");
        came(run(), 1, 0, 1, 0);
        assertThat(madrid.receipts(marta)).hasSize(1);
        assertThat(saoPaulo.receipts(bia)).isEmpty();

        Club.now("2026-06-15T04:00:00Z");
        came(run(), 1, 0, 1, 0);
        assertThat(saoPaulo.receipts(bia)).extracting(Receipt::number).containsExactly("FS/2026/00001");
        came(run(), 0, 0, 0, 0);
    }

    @Test
    @DisplayName("F-09 three pages, run by two executions at once and asked for again later: one receipt a fee, no gap")
    void pagesAndTwice() throws IOException {
        Club club = Club.inMadrid();
        List<UUID> fees = IntStream.range(0, 401)
                .mapToObj(number -> club.join("Socio " + number, "2026-06-15"))
                .toList();

        Execution first = start();
        Execution second = start();
        assertThat(output(first).get("emitted").asInt()
                        + output(second).get("emitted").asInt())
                .isEqualTo(401);

        LambdaFunctions again = new LambdaFunctions(Club.bean(ApplicationContext.class));
        JsonNode page = again.invoke(
                "emit-fees",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("tenant", club.tenant().slug())
                        .put("day", "2026-06-15")
                        .putNull("after"));
        assertThat(page.get("emitted").asInt()).isZero();
        assertThat(fees).allSatisfy(fee -> assertThat(club.receipts(fee)).hasSize(1));
        assertThat(fees.stream().map(fee -> club.receipts(fee).getFirst().number()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 401)
                        .mapToObj("FS/2026/%05d"::formatted)
                        .toList());
    }

    @Test
    @DisplayName("F-09 a fee that is refused stops nobody, is shown to staff and retried by them until it is issued")
    void refusedFee() {
        Club club = Club.inMadrid();
        UUID marta = club.join("Marta", "2026-06-15");
        Club other = Club.inMadrid();
        UUID pedro = other.join("Pedro", "2026-06-15");
        club.sells(false);

        came(run(), 2, 0, 1, 1);
        assertThat(other.receipts(pedro)).hasSize(1);
        JsonNode failure = club.api().get("/fee-failures").json().at("/fees/0");
        assertThat(failure.get("feeId").asText()).isEqualTo(marta.toString());
        assertThat(failure.get("customerName").asText()).isEqualTo("Marta");
        assertThat(failure.get("dueOn").asText()).isEqualTo("2026-06-15");
        assertThat(failure.get("reason").asText()).isEqualTo("product-inactive");
        assertThat(failure.at("/values/name").asText()).isEqualTo("Cuota mensual");

        String retry = "/fee-failures/" + marta + "/retry";
        Answer refused = club.api().post(retry, "");
        assertThat(refused.problem()).as(refused.body()).isEqualTo("product-inactive");
        assertThat(club.api().get("/fee-failures").json().get("fees")).hasSize(1);

        club.sells(true);
        Answer issued = club.api()
                .owner()
                .header("Idempotency-Key", "k")
                .post(club.api().address(retry), "");
        Answer repeated = club.api()
                .owner()
                .header("Idempotency-Key", "k")
                .post(club.api().address(retry), "");
        assertThat(issued.json().get("emitted").asInt()).as(issued.body()).isEqualTo(1);
        assertThat(repeated.json()).isEqualTo(issued.json());
        assertThat(club.receipts(marta)).hasSize(1);
        assertThat(club.api().get("/fee-failures").json().get("fees")).isEmpty();
    }

    @Test
    @DisplayName(
            "F-09 a business whose emission breaks off is kept for staff, the others go on, the next day catches up")
    void brokenDay() throws SQLException {
        Club broken = Club.inMadrid();
        UUID marta = broken.join("Marta", "2026-06-15");
        Club other = Club.inMadrid();
        UUID pedro = other.join("Pedro", "2026-06-15");
        administrate("""
                create function monedero.disk_full() returns trigger language plpgsql
                as $$ begin raise exception 'disk full'; end $$;
                create trigger disk_full before insert on monedero.fee_receipt for each row
                when (new.tenant_id = '%s') execute function monedero.disk_full()
                """.formatted(broken.tenant().id()));

        came(run(), 2, 1, 1, 0);
        assertThat(other.receipts(pedro)).hasSize(1);
        assertThat(broken.receipts(marta)).isEmpty();
        JsonNode day = broken.api().get("/fee-failures").json().at("/days/0");
        assertThat(day.get("day").asText()).isEqualTo("2026-06-15");
        assertThat(day.get("error").asText()).endsWith("Exception");
        assertThat(other.api().get("/fee-failures").json().get("days")).isEmpty();

        administrate("drop trigger disk_full on monedero.fee_receipt");
        Club.now("2026-06-16T10:00:00Z");
        came(run(), 2, 0, 1, 0);
        assertThat(broken.receipts(marta)).hasSize(1);
        assertThat(broken.api().get("/fee-failures").json().get("days")).isEmpty();
    }

    private static void came(JsonNode output, int tenants, int unfinished, int emitted, int failed) {
        assertThat(output)
                .isEqualTo(JsonNodeFactory.instance
                        .objectNode()
                        .put("tenants", tenants)
                        .put("unfinished", unfinished)
                        .put("emitted", emitted)
                        .put("failed", failed));
    }

    private JsonNode run() {
        return output(start());
    }

    private Execution start() {
        return ((Start.Running) executions.start("emission", JsonNodeFactory.instance.objectNode())).execution();
    }

    private static JsonNode output(Execution execution) {
        Ending ending = execution.end().orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(ending.status()).as("%s", ending).isEqualTo(Status.SUCCEEDED);
        return Objects.requireNonNull(ending.output());
    }

    private static void administrate(String sql) throws SQLException {
        String url = Club.bean(ApplicationContext.class)
                .getRequiredProperty("datasources.default.url", String.class)
                .replaceFirst("user=\\w+", "user=postgres");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
