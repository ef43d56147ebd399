/** The template held against the code. */
@NullMarked
package io.monedero.local.template;

import org.jspecify.annotations.NullMarked;
