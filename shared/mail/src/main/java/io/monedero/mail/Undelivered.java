package io.monedero.mail;

import java.util.UUID;

/**
 * A mail that was tried in vain.
 *
 * @param lastError what the last attempt met, for people
 * @param givenUp it is not tried again unless somebody says so
 */
public record Undelivered(UUID id, String to, String subject, int attempts, String lastError, boolean givenUp) {}
