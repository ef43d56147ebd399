/** The pages of fees: their types, who has joined, what was not issued (F-01, F-03, F-09). */
@NullMarked
package io.monedero.functions.backoffice.fees;

import org.jspecify.annotations.NullMarked;
