package io.monedero.proofs.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Somebody who may do everything at the salon tries every route of every published description with what the club has:
 * there is nothing, and nothing is changed, at the club as at the salon.
 */
class ForeignTenantTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Visitor stranger;
    private static Visitor owner;
    private static List<Request> routes;
    private static Belongings club;
    private static Belongings salon;

    private Everything before;

    @BeforeAll
    static void start() throws Exception {
        WholeProduct.platform();
        stranger = new Visitor(WholeProduct.STRANGER);
        owner = new Visitor(WholeProduct.OWNER);
        club = Belongings.of(WholeProduct.CLUB);
        salon = Belongings.of(WholeProduct.SALON);
        routes = new ArrayList<>();
        for (ApiDescription description : ApiDescription.published(stranger)) {
            routes.addAll(description.ofBusinesses());
        }
        assertThat(routes).hasSizeGreaterThan(30);
    }

    @AfterAll
    static void stop() {
        stranger.close();
        owner.close();
    }

    @BeforeEach
    void remember() throws Exception {
        before = Everything.of(club, salon);
    }

    @AfterEach
    void nothingChanged() throws Exception {
        before.assertUnchanged();
    }

    @Test
    @DisplayName("T-02 at another business's address there is nothing, whatever is asked and sent")
    void atTheClubsAddress() throws Exception {
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes) {
            String path = route.at(WholeProduct.CLUB, club.ids());
            for (String body : List.of("{}", body(route, salon))) {
                HttpResponse<String> answer = stranger.send(route.method(), path, route.type(), body);
                answers.assertThat(answer.statusCode())
                        .as("%s: %s", route, answer.body())
                        .isEqualTo(404);
            }
        }
        answers.assertAll();
    }

    @Test
    @DisplayName("T-02 at one's own address another business's ids lead to no more than ids of nobody")
    void foreignIdsInAddresses() throws Exception {
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes.stream().filter(Request::hasIds).toList()) {
            String body = body(route, salon);
            // A body that is no good may be said to be so before anybody looks for what it is of.
            int nobodys = stranger.send(
                            route.method(), route.at(WholeProduct.SALON, route.idsOfNobody()), route.type(), body)
                    .statusCode();
            answers.assertThat(nobodys)
                    .as("%s of nobody", route)
                    .isIn(404, route.reads() ? 404 : 422, route.filters() ? 200 : 404);
            for (List<UUID> ids :
                    club.fitting(route).stream().limit(ForeignPagesTest.MOST).toList()) {
                HttpResponse<String> answer =
                        stranger.send(route.method(), route.at(WholeProduct.SALON, ids), route.type(), body);
                answers.assertThat(answer.statusCode() == nobodys && (nobodys != 200 || isEmpty(answer)))
                        .as("%s with %s and %s: %s %s", route, ids, body, answer.statusCode(), answer.body())
                        .isTrue();
            }
        }
        answers.assertAll();
    }

    @Test
    @DisplayName("T-02 what a request's body names of another business is unknown")
    void foreignIdsInBodies() throws Exception {
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes.stream()
                .filter(each -> !each.hasIds() && !each.body().idFields().isEmpty())
                .toList()) {
            String path = route.at(WholeProduct.SALON, List.of());
            HttpResponse<String> answer = stranger.send(route.method(), path, route.type(), body(route, club));
            answers.assertThat(answer.statusCode())
                    .as("%s: %s", route, answer.body())
                    .isBetween(400, 499);
            answers.assertThat(JSON.readTree(answer.body()).path("type").asText())
                    .as("%s with %s: %s", route, body(route, club), answer.body())
                    .contains("unknown-");
        }
        answers.assertAll();
    }

    @Test
    @DisplayName("T-02 no list shows anything of another business")
    void lists() throws Exception {
        List<String> foreign = club.ids().stream().map(UUID::toString).toList();
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes.stream()
                .filter(Request::reads)
                .filter(each -> !each.hasIds())
                .toList()) {
            HttpResponse<String> answer = stranger.get(route.at(WholeProduct.SALON, List.of()));
            answers.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(200);
            answers.assertThat(answer.body()).as(route.toString()).doesNotContain(foreign);
        }
        answers.assertAll();
    }

    @Test
    @DisplayName("T-02 the same ids are found by those to whom they belong: the proof speaks of things that are there")
    void theyAreThere() throws Exception {
        SoftAssertions answers = new SoftAssertions();
        for (Request route :
                routes.stream().filter(Request::reads).filter(Request::hasIds).toList()) {
            boolean found = false;
            for (List<UUID> ids : club.fitting(route)) {
                found = found || owner.get(route.at(WholeProduct.CLUB, ids)).statusCode() == 200;
            }
            answers.assertThat(found).as("The club has something for %s", route).isTrue();
        }
        answers.assertAll();
    }

    /** Whether a list has nothing in it. */
    private static boolean isEmpty(HttpResponse<String> answer) throws IOException {
        JsonNode list = JSON.readTree(answer.body());
        return answer.statusCode() == 200 && list.path("items").isEmpty() && (list.isObject() || list.isEmpty());
    }

    private static String body(Request route, Belongings owner) throws Exception {
        UUID any = owner.ids().getFirst();
        Map<String, UUID> ids = new TreeMap<>();
        for (String field : route.body().idFields()) {
            owner.named(field, route.path()).ifPresent(id -> ids.put(field, id));
        }
        return JSON.writeValueAsString(route.body().example(field -> ids.getOrDefault(field, any)));
    }
}
