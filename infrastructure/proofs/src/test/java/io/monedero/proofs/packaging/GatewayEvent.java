package io.monedero.proofs.packaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The event of an HTTP API, payload format 2.0, as its documentation shows it. */
final class GatewayEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GatewayEvent() {}

    /**
     * A GET with the Authorization of a person.
     *
     * @param query as after the question mark, nothing in it escaped; empty for none
     */
    static String get(String routeKey, String path, String query, String authorization) {
        ObjectNode event = documented();
        event.put("routeKey", routeKey);
        event.put("rawPath", path);
        event.put("rawQueryString", query);
        if (!query.isEmpty()) {
            ObjectNode parameters = event.withObject("queryStringParameters");
            for (String parameter : query.split("&", -1)) {
                String[] pair = parameter.split("=", 2);
                parameters.put(pair[0], pair[1]);
            }
        }
        event.withObject("headers").put("authorization", authorization);
        event.withObject("requestContext").put("routeKey", routeKey);
        event.withObject("requestContext").withObject("http").put("path", path);
        return event.toString();
    }

    private static ObjectNode documented() {
        try {
            return (ObjectNode) JSON.readTree("""
                    {
                      "version": "2.0",
                      "routeKey": "",
                      "rawPath": "",
                      "rawQueryString": "",
                      "headers": {
                        "accept": "application/json, text/html;q=0.9, */*;q=0.8",
                        "host": "app.monedero.example",
                        "x-forwarded-for": "192.0.2.1",
                        "x-forwarded-port": "443",
                        "x-forwarded-proto": "https"
                      },
                      "requestContext": {
                        "accountId": "000000000000",
                        "apiId": "api-id",
                        "domainName": "app.monedero.example",
                        "domainPrefix": "app",
                        "http": {
                          "method": "GET",
                          "path": "",
                          "protocol": "HTTP/1.1",
                          "sourceIp": "192.0.2.1",
                          "userAgent": "agent"
                        },
                        "requestId": "JKJaXmPLvHcESHA=",
                        "routeKey": "",
                        "stage": "$default",
                        "time": "12/Mar/2026:19:03:58 +0000",
                        "timeEpoch": 1773342238000
                      },
                      "isBase64Encoded": false
                    }
                    """);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
