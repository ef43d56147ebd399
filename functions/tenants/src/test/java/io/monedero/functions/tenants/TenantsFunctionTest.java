package io.monedero.functions.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import io.monedero.web.FunctionUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantsFunctionTest {
    private static FunctionUnderTest function;

    @BeforeAll
    static void start() {
        function = new FunctionUnderTest();
    }

    @AfterAll
    static void stop() throws Exception {
        function.close();
    }

    @Test
    @DisplayName("T-01 a business signs up through the API and its owner is let in")
    void signUp() {
        Answer answer = function.asNobody().post("/signup/api/v1/tenants", """
                {"name":"Salão Sol","slug":"salao-sol","country":"BR","currency":"BRL","timeZone":"America/Sao_Paulo",
                 "language":"pt","ownerName":"Bia","ownerEmail":"bia@sol.example"}
                """);

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(function.as("bia@sol.example", "salao-sol")
                        .get("/salao-sol/api/v1/staff")
                        .json()
                        .get(0)
                        .get("email")
                        .asText())
                .isEqualTo("bia@sol.example");
    }

    @Test
    @DisplayName("T-01 a taken slug, malformed JSON and a missing field are problems that name the field")
    void badSignUps() {
        function.signUp("there");
        Answer taken = function.asNobody().header("Accept-Language", "es").post("/signup/api/v1/tenants", """
                {"name":"X","slug":"there","country":"BR","currency":"BRL","timeZone":"America/Sao_Paulo",
                 "language":"pt","ownerName":"Bia","ownerEmail":"bia@sol.example"}
                """);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("slug-taken");
        assertThat(taken.field()).isEqualTo("slug");
        assertThat(taken.json().get("detail").asText()).contains("ocupada");

        Answer malformed = function.asNobody().post("/signup/api/v1/tenants", "{\"name\": ");
        assertThat(malformed.status()).as(malformed.body()).isEqualTo(422);
        assertThat(malformed.problem()).isEqualTo("malformed-json");

        Answer missing = function.asNobody().post("/signup/api/v1/tenants", "{\"name\":\"X\"}");
        assertThat(missing.status()).as(missing.body()).isEqualTo(422);
        assertThat(missing.field()).as(missing.body()).isEqualTo("slug");
        assertThat(missing.problem()).isEqualTo("missing");
    }

    @Test
    @DisplayName("T-02 without a token 401, with another business's token 404, with the token but not on the staff 404")
    void strangers() {
        Tenant mine = function.signUp("mine");
        Tenant other = function.signUp("other");
        String path = "/mine/api/v1/staff";

        assertThat(function.asNobody().get(path).status()).isEqualTo(401);
        assertThat(function.asOwnerOf(other).get(path).status()).isEqualTo(404);
        assertThat(function.as("ana@other.example", mine.slug()).get(path).status())
                .isEqualTo(404);
        assertThat(function.asOwnerOf(mine).get(path).status()).isEqualTo(200);
        assertThat(function.asOwnerOf(mine).get("/nobody/api/v1/staff").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("T-04 a request repeated with its key does nothing twice; the key with another body is refused")
    void idempotency() {
        Tenant tenant = function.signUp("again");
        String path = "/again/api/v1/roles";
        String body = "{\"name\":\"Desk\",\"permissions\":[\"sell\"]}";

        Answer first =
                function.asOwnerOf(tenant).header("Idempotency-Key", "k1").post(path, body);
        Answer second =
                function.asOwnerOf(tenant).header("Idempotency-Key", "k1").post(path, body);
        Answer other =
                function.asOwnerOf(tenant).header("Idempotency-Key", "k1").post(path, body.replace("Desk", "Bar"));
        Answer none = function.asOwnerOf(tenant).send("POST", path, body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(none.problem()).isEqualTo("idempotency-key-missing");
        assertThat(function.asOwnerOf(tenant).get(path).json()).hasSize(2);
    }

    @Test
    @DisplayName(
            "T-04 who lacks the permission is refused with its name, and a refused request can be corrected under its key")
    void permissions() {
        Tenant tenant = function.signUp("limits");
        String role = function.asOwnerOf(tenant)
                .post("/limits/api/v1/roles", "{\"name\":\"Desk\",\"permissions\":[\"sell\"]}")
                .json()
                .get("id")
                .asText();
        function.asOwnerOf(tenant)
                .post(
                        "/limits/api/v1/staff",
                        "{\"name\":\"Bea\",\"email\":\"bea@x.example\",\"roleId\":\"" + role + "\"}");

        Answer refused = function.as("bea@x.example", "limits").get("/limits/api/v1/staff");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("values").get("permission").asText()).isEqualTo("manage-staff");

        Answer unknown = function.asOwnerOf(tenant)
                .header("Idempotency-Key", "k")
                .post("/limits/api/v1/roles", "{\"name\":\"Bar\",\"permissions\":[\"fly\"]}");
        assertThat(unknown.problem()).isEqualTo("unknown-permission");
        assertThat(function.asOwnerOf(tenant)
                        .header("Idempotency-Key", "k")
                        .post("/limits/api/v1/roles", "{\"name\":\"Bar\",\"permissions\":[\"sell\"]}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("the API describes itself: what was built is served, with its errors as problem documents")
    void description() {
        assertThat(function.asNobody().get("/openapi").body()).contains("/openapi/tenants.yml");
        Answer answer = function.asNobody().get("/openapi/tenants.yml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("title: Monedero tenants-function", "/{tenant}/api/v1/staff", "application/problem+json")
                .contains("Idempotency-Key", "bearer", "\"201\"", "operationId: addStaff")
                .doesNotContain("caller:", "name: caller");
        assertThat(function.asNobody().get("/openapi/nothing.yml").problem()).isEqualTo("unknown-address");
    }
}
