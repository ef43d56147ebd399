package io.monedero.bench.quotes;

import io.monedero.web.Answer;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ten lines of ten products, and the business that sells them: twenty prices, of which two in three are not for this moment,
 * and one, for the first product, that changes. Staff ask with one token, as a browser does all day.
 */
final class Cart {
    private static final int LINES = 10;

    private final Business business;
    private final FunctionUnderTest.Request staff;
    private final List<String> products = new ArrayList<>();
    private final String changing;
    private final String quote;

    Cart(FunctionUnderTest function) {
        business = Business.open(function);
        staff = business.owner();
        String subfamily = business.get("/subfamilies").json().at("/0/id").asText();
        String tax = business.get("/taxes").json().at("/0/id").asText();
        for (int line = 0; line < LINES; line++) {
            products.add(business.made("/products", """
                    {"name":"Product %d","subfamilyId":"%s","price":{"amount":"%d.50","currency":"EUR"},"taxIds":["%s"]}
                    """.formatted(line, subfamily, 10 + line, tax)));
        }
        changing = business.made("/prices", price(1));
        for (int more = 1; more < 2 * LINES; more++) {
            business.made("/prices", """
                    {"name":"Price %d","target":{"productId":"%s"},"value":{"kind":"percent-off","percent":"%d"},
                     "conditions":{%s}}
                    """.formatted(
                            more,
                            products.get(more % LINES),
                            more,
                            more % 3 == 0 ? "" : "\"moment\":{\"from\":\"2020-01-01\",\"to\":\"2020-12-31\"}"));
        }
        quote = IntStream.range(0, LINES)
                .mapToObj(line ->
                        "{\"productId\":\"%s\",\"quantity\":\"%d\"}".formatted(products.get(line), 1 + line % 3))
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
    }

    Answer quoted() {
        return accepted(staff.post(business.address("/quotes"), quote));
    }

    /** What the first line costs, of which there is one. */
    static String firstPrice(Answer quoted) {
        return quoted.json().at("/lines/0/charge/unitPrice/amount").asText();
    }

    /** Gives the first product another price. */
    void change(int euros) {
        String path = "/prices/" + changing;
        accepted(business.put(path, business.get(path).header("ETag"), price(euros)));
    }

    Answer selectOneAsStaff() {
        return accepted(staff.get(SelectOneController.PATH));
    }

    private String price(int euros) {
        return """
                {"name":"Of today","target":{"productId":"%s"},"value":{"kind":"fixed","amount":{"amount":"%d","currency":"EUR"}}}
                """.formatted(products.getFirst(), euros);
    }

    static Answer accepted(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer;
    }

    /** As a function is deployed: it serves one call at a time. */
    static Map<String, Object> properties() {
        return Map.of("datasources.default.maximum-pool-size", 1);
    }
}
