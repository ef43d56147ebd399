/** Runs the functions that template.yaml declares, as Lambda would. */
@NullMarked
package io.monedero.local.functions;

import org.jspecify.annotations.NullMarked;
