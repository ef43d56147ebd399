@NullMarked
package io.monedero.pricing;

import org.jspecify.annotations.NullMarked;
