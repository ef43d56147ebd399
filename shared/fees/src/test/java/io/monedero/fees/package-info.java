@NullMarked
package io.monedero.fees;

import org.jspecify.annotations.NullMarked;
