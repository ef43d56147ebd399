package io.monedero.local.login;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2.Request;
import io.monedero.functions.tenants.TokenClaimsHandler;
import java.util.Map;

/** The claims that the deployed user pool would get, asked of the same handler with the event that the pool would send. */
public final class TokenClaims {
    private TokenClaims() {}

    /** @param email believed to be verified */
    public static Map<String, String> of(TokenClaimsHandler handler, String email) {
        var event = CognitoUserPoolPreTokenGenerationEventV2.builder()
                .withVersion("2")
                .withTriggerSource("TokenGeneration_HostedAuth")
                .withUserName(email)
                .withRequest(Request.builder()
                        .withUserAttributes(Map.of("email", email, "email_verified", "true"))
                        .build())
                .build();
        return handler.execute(event)
                .getResponse()
                .getClaimsAndScopeOverrideDetails()
                .getIdTokenGeneration()
                .getClaimsToAddOrOverride();
    }
}
