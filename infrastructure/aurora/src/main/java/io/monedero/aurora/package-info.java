/** How functions log in to the deployed database: with their role, without a password. */
@NullMarked
package io.monedero.aurora;

import org.jspecify.annotations.NullMarked;
