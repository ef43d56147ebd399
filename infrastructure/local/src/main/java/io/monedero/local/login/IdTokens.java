package io.monedero.local.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Issues signed ID tokens that carry the businesses of the person, as the deployed user pool's do. */
public final class IdTokens {
    private static final Duration LIFE = Duration.ofHours(12);

    private final String issuer;
    private final RSAKey key;
    private final Clock clock;
    private final Function<String, Map<String, String>> claimsOf;

    private IdTokens(String issuer, RSAKey key, Clock clock, Function<String, Map<String, String>> claimsOf) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
        this.claimsOf = claimsOf;
    }

    /** Tokens of a new key. The clock is the real one: browsers and tokens do not follow the moved clock. */
    public static IdTokens of(String issuer, Clock clock) {
        try {
            return new IdTokens(issuer, new RSAKeyGenerator(2048).keyID("local").generate(), clock, email -> Map.of());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param source the claims that are added to a verified mail address's tokens */
    public IdTokens withClaims(Function<String, Map<String, String>> source) {
        return new IdTokens(issuer, key, clock, source);
    }

    String issuer() {
        return issuer;
    }

    String publicKeys() {
        return new JWKSet(key).toString(true);
    }

    String metadata() {
        OIDCProviderMetadata metadata =
                new OIDCProviderMetadata(new Issuer(issuer), List.of(SubjectType.PUBLIC), URI.create(issuer + "/jwks"));
        metadata.setAuthorizationEndpointURI(URI.create(issuer + "/authorize"));
        metadata.setTokenEndpointURI(URI.create(issuer + "/token"));
        metadata.setEndSessionEndpointURI(URI.create(issuer + "/logout"));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        metadata.applyDefaults();
        return metadata.toString();
    }

    SignedJWT issue(String email, AuthenticationRequest request) {
        JWTClaimsSet.Builder claims =
                claims(email).audience(request.getClientID().getValue());
        if (request.getNonce() != null) {
            claims.claim("nonce", request.getNonce().getValue());
        }
        return signed(claims.build());
    }

    /** A token as a person who logged in would have, for the first calls of the API from a shell. */
    public String bearer(String email) {
        return signed(claims(email).audience("monedero").build()).serialize();
    }

    private JWTClaimsSet.Builder claims(String email) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(email)
                .claim("email", email)
                .claim("email_verified", true)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        claimsOf.apply(email).forEach(claims::claim);
        return claims;
    }

    private SignedJWT signed(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
