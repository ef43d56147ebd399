package io.monedero.local.template;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A route of the HTTP API. The order is API Gateway's: among the routes that match, the first is taken, which is the one
 * with the most exact beginning.
 *
 * @param method of HTTP, or {@code ANY}
 * @param path with variables: {@code /{tenant}/api/v1/sales/{proxy+}}
 */
public record Route(String method, String path) implements Comparable<Route> {
    private static final Comparator<Route> MOST_EXACT = Comparator.comparing(Route::exactness)
            .reversed()
            .thenComparing(route -> route.method.equals("ANY"))
            .thenComparing(Route::path);

    /** The key that API Gateway puts into events. */
    public String key() {
        return method + " " + path;
    }

    /** The variables' values if the route is for this request; the path's text is taken as it is. */
    public Optional<Map<String, String>> match(String requestMethod, String requestPath) {
        if (!method.equals("ANY") && !method.equals(requestMethod)) {
            return Optional.empty();
        }
        List<String> wanted = segments(path);
        List<String> given = segments(requestPath);
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            String segment = wanted.get(i);
            if (i >= given.size()) {
                return Optional.empty();
            }
            if (segment.endsWith("+}")) {
                String rest = String.join("/", given.subList(i, given.size()));
                variables.put(segment.substring(1, segment.length() - 2), rest);
                return rest.isEmpty() ? Optional.empty() : Optional.of(variables);
            }
            if (segment.startsWith("{") && !given.get(i).isEmpty()) {
                variables.put(segment.substring(1, segment.length() - 1), given.get(i));
            } else if (!segment.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return wanted.size() == given.size() ? Optional.of(variables) : Optional.empty();
    }

    @Override
    public int compareTo(Route other) {
        return MOST_EXACT.compare(this, other);
    }

    /** A digit for each segment: exact before variable before the rest of the path. */
    private String exactness() {
        StringBuilder digits = new StringBuilder();
        for (String segment : segments(path)) {
            digits.append(segment.endsWith("+}") ? '1' : segment.startsWith("{") ? '2' : '3');
        }
        return digits.toString();
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
