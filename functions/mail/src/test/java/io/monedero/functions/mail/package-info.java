/** The delivery of mail, called as Lambda's runtime does. */
@NullMarked
package io.monedero.functions.mail;

import org.jspecify.annotations.NullMarked;
