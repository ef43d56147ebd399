package io.monedero.functions.backoffice;

/** One choice of a select field: what is sent and what is read. */
public record Option(String value, String text) {}
