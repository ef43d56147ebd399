/** The pages of what is sold and how it is paid (C-01 … C-04, C-10). */
@NullMarked
package io.monedero.functions.backoffice.catalogue;

import org.jspecify.annotations.NullMarked;
