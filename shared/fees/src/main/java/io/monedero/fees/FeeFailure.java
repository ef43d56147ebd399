package io.monedero.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A receipt that could not be issued.
 *
 * @param reason the refusal's code: the key of its text
 * @param values what that text speaks of, by name
 * @param attempts how often it was tried
 */
public record FeeFailure(
        UUID feeId,
        LocalDate dueOn,
        String typeName,
        String customerName,
        String reason,
        Map<String, String> values,
        int attempts,
        Instant failedAt) {}
