/** The schema's migrations and the two steps that bring a server up to date. */
@NullMarked
package io.monedero.database;

import org.jspecify.annotations.NullMarked;
