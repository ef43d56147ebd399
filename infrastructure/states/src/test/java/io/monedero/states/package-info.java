/** The runner against the published States Language, kind of state by kind of state, with a time that only tests move. */
@NullMarked
package io.monedero.states;

import org.jspecify.annotations.NullMarked;
