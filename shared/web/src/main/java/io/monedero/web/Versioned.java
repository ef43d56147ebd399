package io.monedero.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A PUT of configuration, as the API's description shows it: the method asks {@link Versions#wanted} for the version. */
@Parameter(
        in = ParameterIn.HEADER,
        name = "If-Match",
        required = true,
        description = "The ETag of what was read; refused with changed-meanwhile when it is no longer the present one",
        schema = @Schema(type = "string"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Versioned {}
