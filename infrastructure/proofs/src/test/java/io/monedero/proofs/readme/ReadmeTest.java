package io.monedero.proofs.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.proofs.WholeProduct;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever follows the README gets what it promises. */
class ReadmeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACEHOLDER = "<id of a product>";

    private static Readme readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Readme.read();
    }

    @Test
    @DisplayName("T-01 every request of the README is accepted as it stands there")
    void requests() throws Exception {
        needed("bash", "curl");
        assertThat(readme.requests()).hasSizeGreaterThanOrEqualTo(3);
        String product = products().get(0).path("id").asText();
        for (String request : readme.requests()) {
            String filled = request.replace(PLACEHOLDER, product);
            assertThat(JSON.readTree(Readme.pasted(filled)).isContainerNode())
                    .as(filled)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("C-04 the README's search finds the green fees and nothing else")
    void search() throws Exception {
        needed("bash", "curl");
        assertThat(products())
                .isNotEmpty()
                .allSatisfy(product -> assertThat(product.path("name").asText()).containsIgnoringCase("green"));
    }

    @Test
    @DisplayName("P-12 the README's quote is of two pieces with ten per cent off, and says why")
    void quote() throws Exception {
        needed("bash", "curl");
        String product = products().get(0).path("id").asText();
        JsonNode quote = JSON.readTree(Readme.pasted(request("/quotes").replace(PLACEHOLDER, product)));
        JsonNode line = quote.path("lines").path(0);
        assertThat(line.path("productId").asText()).isEqualTo(product);
        assertThat(line.path("explanation").isObject()).as("%s", line).isTrue();
        assertThat(quote.path("totals").isObject()).as("%s", quote).isTrue();
    }

    @Test
    @DisplayName("the README's customer is there once, however often the request is pasted")
    void customer() throws Exception {
        needed("bash", "curl");
        JsonNode first = JSON.readTree(Readme.pasted(request("/customers")));
        assertThat(first.path("name").asText()).isEqualTo("Marta Ruiz");
        assertThat(JSON.readTree(Readme.pasted(request("/customers")))).isEqualTo(first);
    }

    @Test
    @DisplayName("what the README links to is there")
    void links() throws Exception {
        SoftAssertions found = new SoftAssertions();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String link : readme.links()) {
                found.assertThat(
                                link.startsWith(WholeProduct.address())
                                        ? answers(http, link)
                                        : link.startsWith("http")
                                                || Files.exists(
                                                        WholeProduct.project().resolve(link.replaceFirst("#.*", ""))))
                        .as(link)
                        .isTrue();
            }
        }
        found.assertAll();
    }

    private static boolean answers(HttpClient http, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", WholeProduct.bearer(WholeProduct.OWNER))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static JsonNode products() throws IOException, InterruptedException {
        return JSON.readTree(Readme.pasted(request("/products?q="))).path("items");
    }

    private static String request(String address) {
        return readme.requests().stream()
                .filter(request -> request.contains("$api" + address))
                .findFirst()
                .orElseThrow();
    }

    /** The build needs only a JDK; where the README's own tools are missing its requests cannot be pasted. */
    private static void needed(String... programs) {
        for (String program : programs) {
            assumeTrue(
                    Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                    "There is no " + program + " here");
        }
    }
}
