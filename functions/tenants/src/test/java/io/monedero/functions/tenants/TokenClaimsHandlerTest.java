package io.monedero.functions.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.web.FunctionUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events go in and out as JSON, by the serialization that Lambda's Java runtime uses itself. */
class TokenClaimsHandlerTest {
    private static final PojoSerializer<CognitoUserPoolPreTokenGenerationEventV2> LAMBDA =
            JacksonFactory.getInstance().getSerializer(CognitoUserPoolPreTokenGenerationEventV2.class);

    private static FunctionUnderTest function;

    @BeforeAll
    static void start() {
        function = new FunctionUnderTest();
        function.bean(SigningUp.class)
                .signUp(new SignUp(
                        "One", "claims-one", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@claims.example"));
        function.bean(SigningUp.class)
                .signUp(new SignUp(
                        "Two", "claims-two", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@claims.example"));
    }

    @AfterAll
    static void stop() throws Exception {
        function.close();
    }

    @Test
    @DisplayName("T-02 the ID token of a verified mail address names the businesses where its holder works")
    void verified() throws IOException {
        JsonNode answer = answer(sample());

        assertThat(claim(answer)).isEqualTo("claims-one claims-two");
        assertThat(answer.at("/userName").asText()).isEqualTo("7a6b5c4d-1111-2222-3333-444455556666");
        assertThat(answer.at("/version").asText()).isEqualTo("2");
    }

    @Test
    @DisplayName("T-02 an unverified mail address, a stranger's and none at all name no business")
    void unverified() throws IOException {
        assertThat(claim(answer(sample().replace("\"true\"", "\"false\"")))).isEmpty();
        assertThat(claim(answer(sample().replace("Ana@Claims.example", "eve@claims.example"))))
                .isEmpty();
        assertThat(claim(answer(sample().replace("\"email\": \"Ana", "\"phone\": \"Ana"))))
                .isEmpty();
    }

    private static String claim(JsonNode answer) {
        return answer.at("/response/claimsAndScopeOverrideDetails/idTokenGeneration/claimsToAddOrOverride/tenants")
                .asText("no such claim");
    }

    private static JsonNode answer(String event) throws IOException {
        var handler = new TokenClaimsHandler(function.bean(ApplicationContext.class));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        LAMBDA.toJson(handler.handleRequest(LAMBDA.fromJson(event), null), json);
        return new ObjectMapper().readTree(json.toByteArray());
    }

    private static String sample() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                TokenClaimsHandlerTest.class.getResourceAsStream("/pre-token-generation-v2.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
