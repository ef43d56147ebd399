@NullMarked
package io.monedero.pricing.tariff.analysis;

import org.jspecify.annotations.NullMarked;
