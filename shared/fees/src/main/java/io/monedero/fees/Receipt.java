package io.monedero.fees;

import io.monedero.kernel.Money;
import java.util.UUID;

/**
 * A receipt of a fee: the sale of one period, with its invoice.
 *
 * @param number of the invoice
 * @param paid whether its sale is closed
 */
public record Receipt(UUID id, Period period, UUID saleId, UUID invoiceId, String number, Money total, boolean paid) {}
