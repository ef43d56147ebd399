/** The whole product in one process: database, functions, log-in, schedules. */
@NullMarked
package io.monedero.local;

import org.jspecify.annotations.NullMarked;
