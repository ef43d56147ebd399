@NullMarked
package io.monedero.customers;

import org.jspecify.annotations.NullMarked;
