@NullMarked
package io.monedero.pricing.review;

import org.jspecify.annotations.NullMarked;
