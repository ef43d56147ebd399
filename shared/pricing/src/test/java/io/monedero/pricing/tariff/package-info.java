@NullMarked
package io.monedero.pricing.tariff;

import org.jspecify.annotations.NullMarked;
