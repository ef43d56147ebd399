@NullMarked
package io.monedero.functions.backoffice.vouchers;

import org.jspecify.annotations.NullMarked;
