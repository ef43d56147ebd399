/** What is sold and what it costs: taxes, families, products, ways to pay, quotes (C-01 … C-04, C-10, P-11, P-12). */
@NullMarked
package io.monedero.functions.pricing;

import org.jspecify.annotations.NullMarked;
