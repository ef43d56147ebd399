package io.monedero.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Starts a function as Lambda does, has it answer one request as often as told, and ends: the training run of its AOT cache,
 * and what is timed. Prints each answer's status and length. Arguments: how often, method, path, token, and a body if there is one.
 */
public final class Rehearsal {
    private Rehearsal() {}

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        APIGatewayV2HTTPEventFunction function = new APIGatewayV2HTTPEventFunction();
        APIGatewayV2HTTPEvent event =
                event(arguments[1], arguments[2], arguments[3], arguments.length > 4 ? arguments[4] : "");
        for (int time = 0; time < Integer.parseInt(arguments[0]); time++) {
            var answer = function.handleRequest(event, null);
            out.println("answered " + answer.getStatusCode() + " "
                    + answer.getBody().length());
        }
        System.exit(0);
    }

    private static APIGatewayV2HTTPEvent event(String method, String path, String token, String body) {
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder()
                .withMethod(method)
                .withPath(path)
                .withSourceIp("127.0.0.1")
                .withProtocol("HTTP/1.1")
                .build();
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey("$default")
                .withRawPath(path)
                .withRawQueryString("")
                .withQueryStringParameters(Map.of())
                .withHeaders(Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"))
                .withBody(body.isEmpty() ? null : body)
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withHttp(http)
                        .withStage("$default")
                        .build())
                .build();
    }
}
