/**
 * What Monedero needs of AWS: a contract for each service, checked by Amazon's own clients. The protocols of this
 * machine, of Step Functions and LocalStack all keep the same.
 */
@NullMarked
package io.monedero.aws.contract;

import org.jspecify.annotations.NullMarked;
