/** JSONata inside definitions: expressions, templates, and the functions AWS adds. */
@NullMarked
package io.monedero.states.query;

import org.jspecify.annotations.NullMarked;
