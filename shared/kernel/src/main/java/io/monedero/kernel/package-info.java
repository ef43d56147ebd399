/** What every context speaks: money, rates, identifiers, refusals. Imports nothing of ours and no framework. */
@NullMarked
package io.monedero.kernel;

import org.jspecify.annotations.NullMarked;
