/** Pages of the local platform itself, below /local. */
@NullMarked
package io.monedero.local.pages;

import org.jspecify.annotations.NullMarked;
