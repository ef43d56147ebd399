@NullMarked
package io.monedero.vouchers;

import org.jspecify.annotations.NullMarked;
