package io.monedero.fees;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What emitting a page of fees did.
 *
 * @param emitted receipts issued
 * @param failed fees noted for staff to see and retry
 * @param next where to go on; null when that was the last page
 */
public record EmittedPage(int emitted, int failed, @Nullable UUID next) {}
