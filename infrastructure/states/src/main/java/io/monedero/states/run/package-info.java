/** Interprets definitions and keeps what happened: executions and their history. */
@NullMarked
package io.monedero.states.run;

import org.jspecify.annotations.NullMarked;
