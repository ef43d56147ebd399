package io.monedero.invoicing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbering of one type of invoice of one company (I-03).
 *
 * @param yearlyReset whether the first document of a year begins at the first number again
 * @param lastNumber and the day it was issued; null while nothing was
 * @param version of what staff may change; issuing leaves it alone
 */
public record Series(
        UUID id,
        UUID companyId,
        UUID typeId,
        InvoiceKind kind,
        String typeName,
        SeriesFormat format,
        boolean yearlyReset,
        long firstNumber,
        @Nullable Long lastNumber,
        @Nullable LocalDate lastDate,
        int version) {}
