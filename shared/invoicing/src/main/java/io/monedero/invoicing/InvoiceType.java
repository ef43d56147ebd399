package io.monedero.invoicing;

import io.monedero.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of invoice as this business uses it, with what it demands (I-02, I-04).
 *
 * @param maximum net and tax together up to which it may be issued; null without limit
 */
public record InvoiceType(
        UUID id,
        InvoiceKind kind,
        String name,
        boolean customerRequired,
        boolean taxIdRequired,
        boolean addressRequired,
        @Nullable Money maximum) {}
