/** Sign-up, staff and roles; the claims of staff tokens. */
@NullMarked
package io.monedero.functions.tenants;

import org.jspecify.annotations.NullMarked;
