package io.monedero.functions.tenants;

import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2.ClaimsAndScopeOverrideDetails;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2.IdTokenGeneration;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2.Response;
import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.tenancy.Membership;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Called by the user pool before it signs tokens (pre token generation, event version 2): puts the slugs of the
 * businesses where the person works into the ID token, separated by spaces (T-02). A mail address that nobody has
 * verified opens nothing.
 */
public class TokenClaimsHandler
        extends MicronautRequestHandler<
                CognitoUserPoolPreTokenGenerationEventV2, CognitoUserPoolPreTokenGenerationEventV2> {
    /** The claim, as {@link io.monedero.web.Callers} reads it. */
    public static final String CLAIM = "tenants";

    @Inject
    Tenants tenants;

    /** As Lambda starts it. */
    public TokenClaimsHandler() {}

    /** In a context that exists already. */
    public TokenClaimsHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    public CognitoUserPoolPreTokenGenerationEventV2 execute(CognitoUserPoolPreTokenGenerationEventV2 event) {
        Map<String, String> person = event.getRequest().getUserAttributes();
        IdTokenGeneration idToken = IdTokenGeneration.builder()
                .withClaimsToAddOrOverride(Map.of(CLAIM, slugs(person)))
                .build();
        event.setResponse(Response.builder()
                .withClaimsAndScopeOverrideDetails(ClaimsAndScopeOverrideDetails.builder()
                        .withIdTokenGeneration(idToken)
                        .build())
                .build());
        return event;
    }

    private String slugs(Map<String, String> person) {
        String email = person.get("email");
        return email == null || !"true".equals(person.get("email_verified"))
                ? ""
                : tenants.membershipsOf(email).stream().map(Membership::slug).collect(Collectors.joining(" "));
    }
}
