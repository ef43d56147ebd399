package io.monedero.web;

import io.micronaut.aop.Around;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Parameter(
        in = ParameterIn.HEADER,
        name = "Idempotency-Key",
        required = true,
        description = "1 to 200 characters, new for each thing wanted; the same again gets the first answer again",
        schema = @Schema(implementation = String.class, minLength = 1, maxLength = 200))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
