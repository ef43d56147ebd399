/** SES version 2 as far as it sends mail; what was sent lies in a mailbox. */
@NullMarked
package io.monedero.aws.mail;

import org.jspecify.annotations.NullMarked;
