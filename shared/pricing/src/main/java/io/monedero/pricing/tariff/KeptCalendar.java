package io.monedero.pricing.tariff;

import io.monedero.pricing.book.Calendar;

/** A calendar (P-05) as it stands, with the version that whoever changes it must know. */
public record KeptCalendar(Calendar calendar, int version) {}
