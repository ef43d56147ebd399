/** The wire protocol of Step Functions, so that the deployed code's SDK client can talk to this process. */
@NullMarked
package io.monedero.states.protocol;

import org.jspecify.annotations.NullMarked;
