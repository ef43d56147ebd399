/** State machines and schedules of the template, run in this process by the movable clock. */
@NullMarked
package io.monedero.local.machines;

import org.jspecify.annotations.NullMarked;
