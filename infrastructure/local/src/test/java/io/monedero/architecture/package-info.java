@NullMarked
package io.monedero.architecture;

import org.jspecify.annotations.NullMarked;
