@NullMarked
package io.monedero.ledger;

import org.jspecify.annotations.NullMarked;
