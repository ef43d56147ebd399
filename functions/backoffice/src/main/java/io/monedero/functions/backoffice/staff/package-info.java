/** People and what they may do (T-04). */
@NullMarked
package io.monedero.functions.backoffice.staff;

import org.jspecify.annotations.NullMarked;
