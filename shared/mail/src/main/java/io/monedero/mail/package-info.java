/**
 * Mail that leaves this system: written down in the transaction of what causes it, sent afterwards, at least once, by
 * {@link io.monedero.mail.OutboxDelivery}. Knows nothing of why a mail is written.
 */
@NullMarked
package io.monedero.mail;

import org.jspecify.annotations.NullMarked;
