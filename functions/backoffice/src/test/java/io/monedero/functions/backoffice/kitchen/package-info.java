@NullMarked
package io.monedero.functions.backoffice.kitchen;

import org.jspecify.annotations.NullMarked;
