/** The edge every function shares: who calls, which tenant, problems, idempotency, languages. */
@NullMarked
package io.monedero.web;

import org.jspecify.annotations.NullMarked;
