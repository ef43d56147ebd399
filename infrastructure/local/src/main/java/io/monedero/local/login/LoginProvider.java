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
import io.monedero.local.gateway.HttpGateway;
import io.monedero.local.gateway.LocalExchange;
import java.io.IOException;
import java.net.URI;
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
        serve(gateway, "/.well-known/openid-configuration", exchange -> exchange.json(200, tokens.metadata()));
        serve(gateway, "/jwks", exchange -> exchange.json(200, tokens.publicKeys()));
        serve(gateway, "/authorize", this::authorize);
        serve(gateway, "/token", this::token);
        serve(gateway, "/bearer", this::bearer);
        serve(gateway, "/logout", exchange -> exchange.redirect(URI.create("/")));
    }

    private static void serve(HttpGateway gateway, String path, Answering answering) {
        gateway.serve(PATH + path, exchange -> answering.answer(new LocalExchange(exchange)));
    }

    private interface Answering {
        void answer(LocalExchange exchange) throws IOException;
    }

    /** Adds people to the log-in page, for one click. */
    public void offer(String email, String whoThatIs) {
        page.offer(email, whoThatIs);
    }

    /** A token for calls of the API from a shell: {@code /oidc/bearer/ana@olivos.example}. */
    private void bearer(LocalExchange exchange) throws IOException {
        String path = exchange.path();
        exchange.answer(200, "text/plain", tokens.bearer(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void authorize(LocalExchange exchange) throws IOException {
        try {
            AuthenticationRequest request = AuthenticationRequest.parse(exchange.query());
            if (exchange.isPost()) {
                String email = exchange.form().getOrDefault("email", "");
                AuthorizationCode code = new AuthorizationCode();
                granted.put(code.getValue(), new Granted(request, email));
                exchange.redirect(new AuthenticationSuccessResponse(
                                request.getRedirectionURI(), code, null, null, request.getState(), null, null)
                        .toURI());
            } else {
                exchange.html(200, page.html(exchange.query()));
            }
        } catch (ParseException malformed) {
            exchange.json(400, "{\"error\":\"invalid_request\"}");
        }
    }

    private void token(LocalExchange exchange) throws IOException {
        HTTPRequest sent = new HTTPRequest(HTTPRequest.Method.POST, URI.create(tokens.issuer() + "/token"));
        sent.setHeader("Content-Type", "application/x-www-form-urlencoded");
        @Nullable String authorization = exchange.header("Authorization");
        if (authorization != null) {
            sent.setAuthorization(authorization);
        }
        sent.setBody(exchange.body());
        HTTPResponse answer = answer(sent);
        exchange.json(answer.getStatusCode(), answer.getBody());
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
}
