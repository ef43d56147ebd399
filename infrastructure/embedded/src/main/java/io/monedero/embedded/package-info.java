/** A PostgreSQL server inside this process's reach: for the local platform, the tests and the benchmarks. */
@NullMarked
package io.monedero.embedded;

import org.jspecify.annotations.NullMarked;
