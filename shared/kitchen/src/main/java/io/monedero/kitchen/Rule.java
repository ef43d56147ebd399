package io.monedero.kitchen;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * What is ordered from a register and belongs to a subfamily is printed by a printer.
 *
 * @param copies 1 to 9
 */
@Introspected
public record Rule(
        UUID subfamilyId,
        String subfamilyName,
        UUID registerId,
        String registerName,
        UUID printerId,
        String printerName,
        int copies) {}
