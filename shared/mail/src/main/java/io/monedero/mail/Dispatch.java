package io.monedero.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A mail on its way.
 *
 * @param id the same at each attempt, so that a mail that arrives twice can be recognised
 * @param sender name that the reader sees: the business'
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Dispatch(UUID id, String sender, Mail mail) {
    public Dispatch {
        sender = Plain.line(sender);
    }
}
