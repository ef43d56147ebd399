package io.monedero.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller method its {@link Caller}. */
@Singleton
class CallerBinder implements TypedRequestArgumentBinder<Caller> {
    private final Callers callers;

    CallerBinder(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(ArgumentConversionContext<Caller> context, HttpRequest<?> source) {
        Caller caller = callers.callerOf(source);
        return () -> Optional.of(caller);
    }
}
