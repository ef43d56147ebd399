/** What a business sells and how it is paid: taxes, families, subfamilies, products, payment methods (C-01 … C-04, C-10). */
@NullMarked
package io.monedero.catalog;

import org.jspecify.annotations.NullMarked;
