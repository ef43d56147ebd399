package io.monedero.proofs.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.local.template.DeclaredFunction;
import io.monedero.local.template.Route;
import io.monedero.local.template.Template;
import io.monedero.proofs.WholeProduct;
import io.monedero.proofs.isolation.Questions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each function of the template starts from its zip alone, under AWS's own Java runtime, and answers from the database. */
class PackagingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private final Template template = Template.ofProject();

    @TestFactory
    @DisplayName(
            "T-02 every function of the template answers events of the HTTP API, or what it is invoked with, from its zip alone")
    Stream<DynamicTest> functions() {
        Zips zips = new Zips(template.folder(), folder);
        return template.functions().stream()
                .map(function -> DynamicTest.dynamicTest(function.name(), () -> {
                    try (RunningFunction running = RunningFunction.start(function, zips.unpacked(function))) {
                        if (function.routes().isEmpty()) {
                            assertThat(running.invoke(Invocations.of(template, function)))
                                    .contains(Invocations.expected(function));
                        } else {
                            answersItsRoutes(function, running);
                        }
                    }
                }));
    }

    /** Everything that can be read without an id: lists out of the database, descriptions of the API, the sign-up page. */
    private static void answersItsRoutes(DeclaredFunction function, RunningFunction running) throws Exception {
        int found = 0;
        Map<String, String> questions = Questions.required();
        for (Route route : exact(function)) {
            String path = route.path().replace("{tenant}", WholeProduct.CLUB);
            JsonNode answer = JSON.readTree(running.invoke(GatewayEvent.get(
                    route.key(), path, questions.getOrDefault(path, ""), WholeProduct.bearer(WholeProduct.OWNER))));
            assertThat(answer.path("statusCode").asInt())
                    .as("%s: %s", route.key(), answer)
                    .isIn(200, 303, 405);
            found += answer.path("statusCode").asInt() == 200 ? 1 : 0;
        }
        assertThat(found)
                .as("routes of %s with something to read", function.name())
                .isPositive();
    }

    private static List<Route> exact(DeclaredFunction function) {
        return function.routes().stream()
                .filter(route -> !route.path().contains("+}"))
                .toList();
    }
}
