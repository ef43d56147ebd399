@NullMarked
package io.monedero.catalog;

import org.jspecify.annotations.NullMarked;
