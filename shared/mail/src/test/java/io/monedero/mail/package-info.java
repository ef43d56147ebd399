/** Tests with a real database, and with an HTTP server in the place of SES. */
@NullMarked
package io.monedero.mail;

import org.jspecify.annotations.NullMarked;
