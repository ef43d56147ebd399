@NullMarked
package io.monedero.pricing.simulation;

import org.jspecify.annotations.NullMarked;
