@NullMarked
package io.monedero.wallet;

import org.jspecify.annotations.NullMarked;
