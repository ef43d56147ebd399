@NullMarked
package io.monedero.sheets;

import org.jspecify.annotations.NullMarked;
