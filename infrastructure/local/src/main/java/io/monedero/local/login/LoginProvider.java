package io.monedero.local.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.sun.net.httpserver.HttpExchange;
import io.monedero.local.gateway.HttpGateway;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider with the authorization code flow and PKCE, for this machine only: it believes whoever says to be
 * somebody. Its messages are those of the Nimbus OpenID Connect SDK.
 */
public final class LoginProvider {
    /** Where it stands below the gateway's address. */
    public static final String PATH = "/oidc";

    private final IdTokens tokens;
    private final LoginPage page;
    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    public LoginProvider(HttpGateway gateway, IdTokens tokens) {
        this.tokens = tokens;
        this.page = new LoginPage();
        gateway.serve(PATH + "/.well-known/openid-configuration", exchange -> json(exchange, 200, tokens.metadata()));
        gateway.serve(PATH + "/jwks", exchange -> json(exchange, 200, tokens.publicKeys()));
        gateway.serve(PATH + "/authorize", this::authorize);
        gateway.serve(PATH + "/token", this::token);
        gateway.serve(PATH + "/bearer/", this::bearer);
        gateway.serve(PATH + "/logout", exchange -> redirect(exchange, URI.create("/")));
    }

    /** Adds people to the log-in page, for one click. */
    public void offer(String email, String whoThatIs) {
        page.offer(email, whoThatIs);
    }

    /** A token for calls of the API from a shell: {@code /oidc/bearer/ana@olivos.example}. */
    private void bearer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        write(exchange, 200, "text/plain", tokens.bearer(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        try {
            AuthenticationRequest request = AuthenticationRequest.parse(query == null ? "" : query);
            if (exchange.getRequestMethod().equals("POST")) {
                String email = form(exchange).getOrDefault("email", "");
                AuthorizationCode code = new AuthorizationCode();
                granted.put(code.getValue(), new Granted(request, email));
                redirect(
                        exchange,
                        new AuthenticationSuccessResponse(
                                        request.getRedirectionURI(), code, null, null, request.getState(), null, null)
                                .toURI());
            } else {
                html(exchange, page.html(query == null ? "" : query));
            }
        } catch (ParseException malformed) {
            json(exchange, 400, "{\"error\":\"invalid_request\"}");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        HTTPRequest sent = new HTTPRequest(HTTPRequest.Method.POST, URI.create(tokens.issuer() + "/token"));
        sent.setHeader("Content-Type", "application/x-www-form-urlencoded");
        @Nullable String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null) {
            sent.setAuthorization(authorization);
        }
        sent.setBody(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        send(exchange, answer(sent));
    }

    private HTTPResponse answer(HTTPRequest sent) {
        try {
            TokenRequest request = TokenRequest.parse(sent);
            if (request.getAuthorizationGrant() instanceof AuthorizationCodeGrant grant) {
                @Nullable
                Granted login = granted.remove(grant.getAuthorizationCode().getValue());
                if (login != null && login.provenBy(grant)) {
                    var idToken = tokens.issue(login.email(), login.request());
                    return new OIDCTokenResponse(new OIDCTokens(idToken, new BearerAccessToken(), null))
                            .toHTTPResponse();
                }
            }
            return new TokenErrorResponse(OAuth2Error.INVALID_GRANT).toHTTPResponse();
        } catch (ParseException malformed) {
            return new TokenErrorResponse(OAuth2Error.INVALID_REQUEST).toHTTPResponse();
        }
    }

    private record Granted(AuthenticationRequest request, String email) {
        boolean provenBy(AuthorizationCodeGrant grant) {
            @Nullable CodeChallenge challenge = request.getCodeChallenge();
            return challenge == null
                    || (grant.getCodeVerifier() != null
                            && challenge.equals(CodeChallenge.compute(
                                    request.getCodeChallengeMethod() == null
                                            ? CodeChallengeMethod.PLAIN
                                            : request.getCodeChallengeMethod(),
                                    grant.getCodeVerifier())));
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        Map<String, String> fields = new HashMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static void redirect(HttpExchange exchange, URI target) throws IOException {
        exchange.getResponseHeaders().set("Location", target.toString());
        exchange.sendResponseHeaders(303, -1);
    }

    private static void html(HttpExchange exchange, String page) throws IOException {
        write(exchange, 200, "text/html; charset=utf-8", page);
    }

    private static void json(HttpExchange exchange, int status, String json) throws IOException {
        write(exchange, status, "application/json", json);
    }

    private static void send(HttpExchange exchange, HTTPResponse response) throws IOException {
        write(exchange, response.getStatusCode(), "application/json", response.getBody());
    }

    private static void write(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
