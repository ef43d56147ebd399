package io.monedero.aws.contract;

import java.util.List;

/**
 * A mail as it arrived.
 *
 * @param to all its readers, hidden ones too
 * @param text the body without markup, empty where there is none
 */
public record Received(List<String> to, String subject, String text) {}
