/**
 * The contracts that the local platform keeps, asked of LocalStack: of the one that {@code AWS_ENDPOINT_URL} names, else
 * of one that Docker starts, else skipped with the reason.
 */
@NullMarked
package io.monedero.localstack;

import org.jspecify.annotations.NullMarked;
