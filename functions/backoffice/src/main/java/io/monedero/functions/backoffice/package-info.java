/** The pages that staff work with, rendered on the server. */
@NullMarked
package io.monedero.functions.backoffice;

import org.jspecify.annotations.NullMarked;
