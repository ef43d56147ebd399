/** Runs Amazon States Language definitions (JSONata dialect) in this process, as AWS Step Functions runs them. */
@NullMarked
package io.monedero.states;

import org.jspecify.annotations.NullMarked;
