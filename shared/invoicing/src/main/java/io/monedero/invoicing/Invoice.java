package io.monedero.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An issued document. Nothing in it can change any more (I-08).
 *
 * @param number as documents show it
 * @param issuedOn day at the business, never before that of a lower number of the series
 * @param typeName what the business called the type on that day
 * @param footer of the company on that day
 */
public record Invoice(
        UUID id,
        UUID seriesId,
        UUID companyId,
        String number,
        LocalDate issuedOn,
        Instant issuedAt,
        String typeName,
        Party issuer,
        String footer,
        InvoiceDraft content) {}
