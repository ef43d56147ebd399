/** What can go wrong in a state: named errors as the States Language knows them. */
@NullMarked
package io.monedero.states.failure;

import org.jspecify.annotations.NullMarked;
