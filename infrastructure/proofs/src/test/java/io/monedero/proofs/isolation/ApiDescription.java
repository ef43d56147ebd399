package io.monedero.proofs.isolation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** An OpenAPI description as the product publishes it. */
final class ApiDescription {
    private static final Pattern LINK = Pattern.compile("href=\"(/openapi/[a-z-]+\\.yml)\"");

    /** What routes must be asked that read their questions together, where the description calls none of them required. */
    private static final Map<String, String> ASKED = Map.of(
            "/{tenant}/api/v1/price-check", "?productId={productId}",
            "/{tenant}/api/v1/price-simulations", "?productId={productId}&from=2026-06-15");

    private final Map<?, ?> document;

    private ApiDescription(Map<?, ?> document) {
        this.document = document;
    }

    /** All that the page of descriptions links to. */
    static List<ApiDescription> published(Visitor anybody) throws IOException, InterruptedException {
        List<ApiDescription> descriptions = new ArrayList<>();
        String index = anybody.get("/openapi").body();
        for (MatchResult link : LINK.matcher(index).results().toList()) {
            String text = anybody.get(link.group(1)).body();
            descriptions.add(new ApiDescription(new Yaml().load(text)));
        }
        return descriptions;
    }

    /** The routes that name a business. */
    List<Request> ofBusinesses() {
        List<Request> requests = new ArrayList<>();
        map(document, "paths").forEach((path, operations) -> {
            if (path.toString().startsWith("/{tenant}/")) {
                ((Map<?, ?>) operations)
                        .forEach((method, operation) -> requests.add(request(path, method, (Map<?, ?>) operation)));
            }
        });
        return requests;
    }

    private Request request(Object path, Object method, Map<?, ?> operation) {
        Map<?, ?> content = map(operation, "requestBody", "content");
        String type =
                content.isEmpty() ? "" : content.keySet().iterator().next().toString();
        return new Request(
                method.toString().toUpperCase(Locale.ROOT),
                withoutOtherVariables(path.toString(), operation),
                type,
                new Schema(document, map(content, type, "schema")));
    }

    /** The path with its ids still open, something in the places of numbers and the like, and the questions it must have. */
    private String withoutOtherVariables(String path, Map<?, ?> operation) {
        String filled = path;
        List<String> questions = new ArrayList<>();
        for (Object each : operation.get("parameters") instanceof List<?> parameters ? parameters : List.of()) {
            Map<?, ?> parameter = (Map<?, ?>) each;
            String name = String.valueOf(parameter.get("name"));
            Object value = new Schema(document, map(parameter, "schema")).example(field -> "{" + name + "}");
            if ("query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
                questions.add(name + "=" + value);
            } else if (!name.equals("tenant")
                    && !"uuid".equals(map(parameter, "schema").get("format"))) {
                filled = filled.replace("{" + name + "}", "1");
            }
        }
        return questions.isEmpty() ? filled + ASKED.getOrDefault(path, "") : filled + "?" + String.join("&", questions);
    }

    static Map<?, ?> map(Map<?, ?> start, String... keys) {
        Map<?, ?> found = start;
        for (String key : keys) {
            found = found.get(key) instanceof Map<?, ?> next ? next : Map.of();
        }
        return found;
    }
}
