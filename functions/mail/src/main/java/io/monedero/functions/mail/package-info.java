/** The task that sends what the outbox holds (S-12). */
@NullMarked
package io.monedero.functions.mail;

import org.jspecify.annotations.NullMarked;
