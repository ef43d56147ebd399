package io.monedero.local.template;

import java.util.Map;

/**
 * A state machine.
 *
 * @param name its logical id
 * @param definitionUri the definition, from the project's folder
 * @param functions the functions whose ARNs take the places {@code ${…}} of the definition, by the place's name
 */
public record DeclaredStateMachine(String name, String definitionUri, Map<String, String> functions) {

    /** The name without its ending: {@code daily-fee-emission}. */
    public String title() {
        return definitionUri.replaceFirst(".*/", "").replaceFirst("\\.asl\\.json$", "");
    }
}
