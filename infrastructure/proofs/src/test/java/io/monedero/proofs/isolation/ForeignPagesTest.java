package io.monedero.proofs.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same as {@link ForeignTenantTest} at a browser: every page and every form of the back office. */
class ForeignPagesTest {
    /** Ids that are tried at a route, those first that are of what its address speaks of. */
    static final int MOST = 24;

    private static Visitor stranger;
    private static Visitor owner;
    private static List<Request> routes;
    private static Belongings club;
    private static Belongings salon;

    @BeforeAll
    static void start() throws Exception {
        routes = PageRoutes.all();
        assertThat(routes).hasSizeGreaterThan(60);
        stranger = new Visitor(WholeProduct.STRANGER);
        owner = new Visitor(WholeProduct.OWNER);
        club = Belongings.of(WholeProduct.CLUB);
        salon = Belongings.of(WholeProduct.SALON);
    }

    @AfterAll
    static void stop() {
        stranger.close();
        owner.close();
    }

    @Test
    @DisplayName("T-02 no page and no form of another business is there")
    void atTheClubsAddress() throws Exception {
        Everything before = Everything.of(club, salon);
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes) {
            HttpResponse<String> answer = send(stranger, route, WholeProduct.CLUB, club.ids());
            answers.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
        }
        answers.assertAll();
        before.assertUnchanged();
    }

    @Test
    @DisplayName(
            "T-02 in one's own back office another business's ids lead to no page, and to no more than ids of nobody")
    void foreignIds() throws Exception {
        Everything before = Everything.of(club, salon);
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes.stream().filter(Request::hasIds).toList()) {
            // A form that is filled in badly may be said to be so before anybody looks for what it is of.
            int nobodys = send(stranger, route, WholeProduct.SALON, route.idsOfNobody())
                    .statusCode();
            answers.assertThat(nobodys).as("%s of nobody", route).isIn(404, route.reads() ? 404 : 422);
            for (List<UUID> ids : club.fitting(route).stream().limit(MOST).toList()) {
                HttpResponse<String> answer = send(stranger, route, WholeProduct.SALON, ids);
                answers.assertThat(answer.statusCode())
                        .as("%s with %s", route, ids)
                        .isEqualTo(nobodys);
            }
        }
        answers.assertAll();
        before.assertUnchanged();
    }

    @Test
    @DisplayName("T-02 no list of one's own back office shows anything of another business")
    void lists() throws Exception {
        List<String> foreign = club.ids().stream().map(UUID::toString).toList();
        SoftAssertions answers = new SoftAssertions();
        for (Request route : routes.stream()
                .filter(Request::reads)
                .filter(each -> !each.hasIds())
                .toList()) {
            HttpResponse<String> answer = send(stranger, route, WholeProduct.SALON, List.of());
            answers.assertThat(answer.statusCode()).as(route.toString()).isEqualTo(200);
            answers.assertThat(answer.body()).as(route.toString()).doesNotContain(foreign);
        }
        answers.assertAll();
    }

    @Test
    @DisplayName("T-02 to those to whom they belong the same ids show pages: the proof speaks of things that are there")
    void theyAreThere() throws Exception {
        SoftAssertions answers = new SoftAssertions();
        for (Request route :
                routes.stream().filter(Request::reads).filter(Request::hasIds).toList()) {
            boolean found = false;
            for (List<UUID> ids : club.fitting(route)) {
                found = found || send(owner, route, WholeProduct.CLUB, ids).statusCode() == 200;
            }
            answers.assertThat(found).as("The club has something for %s", route).isTrue();
        }
        answers.assertAll();
    }

    private static HttpResponse<String> send(Visitor visitor, Request route, String business, List<UUID> ids)
            throws IOException, InterruptedException {
        // A form in which nothing is filled in, but with what the page itself puts into it.
        String form = "version=1&key=" + UUID.randomUUID();
        return visitor.send(route.method(), route.at(business, ids), route.type(), form);
    }
}
