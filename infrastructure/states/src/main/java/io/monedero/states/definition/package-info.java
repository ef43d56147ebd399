/** State machine definitions as types, read from JSON; what is not supported is refused by name. */
@NullMarked
package io.monedero.states.definition;

import org.jspecify.annotations.NullMarked;
