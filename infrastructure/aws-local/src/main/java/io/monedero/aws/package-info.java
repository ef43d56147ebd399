/** The AWS protocols that Monedero uses, spoken on this machine: one door, a service behind it for each. */
@NullMarked
package io.monedero.aws;

import org.jspecify.annotations.NullMarked;
