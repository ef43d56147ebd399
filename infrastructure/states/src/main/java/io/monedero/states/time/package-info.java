/** The time of executions: now, and a call at a later moment; a clock that jumps is fine. */
@NullMarked
package io.monedero.states.time;

import org.jspecify.annotations.NullMarked;
