package io.monedero.web;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again: it needs an {@code Idempotency-Key}, and the same key gets the first answer again.
 *
 * <p>The method must take a {@link Caller}. It runs in one transaction with the note of its answer, so that either both
 * are kept or neither.
 */
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
