/** Transfers of the ledger against pgbench's. */
@NullMarked
package io.monedero.bench.ledger;

import org.jspecify.annotations.NullMarked;
