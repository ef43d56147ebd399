/** The pages of the catalogue as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.catalogue;

import org.jspecify.annotations.NullMarked;
