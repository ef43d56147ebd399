@NullMarked
package io.monedero.pricing.book;

import org.jspecify.annotations.NullMarked;
