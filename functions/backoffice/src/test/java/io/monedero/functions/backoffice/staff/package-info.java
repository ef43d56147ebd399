/** The pages of staff and roles as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.staff;

import org.jspecify.annotations.NullMarked;
