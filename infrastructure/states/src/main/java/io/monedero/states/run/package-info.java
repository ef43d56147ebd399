/** Interprets definitions and keeps what happened: executions, their history and their map runs. */
@NullMarked
package io.monedero.states.run;

import org.jspecify.annotations.NullMarked;
