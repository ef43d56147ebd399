package io.monedero.functions.backoffice;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.monedero.web.Callers;
import io.monedero.web.Languages;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller method its {@link Page}: with the caller on addresses of the back office, without elsewhere. */
@Singleton
class PageBinder implements TypedRequestArgumentBinder<Page> {
    private final Callers callers;
    private final Languages languages;

    PageBinder(Callers callers, Languages languages) {
        this.callers = callers;
        this.languages = languages;
    }

    @Override
    public Argument<Page> argumentType() {
        return Argument.of(Page.class);
    }

    @Override
    public BindingResult<Page> bind(ArgumentConversionContext<Page> context, HttpRequest<?> source) {
        boolean staffOnly = source.getPath().matches("/[^/]+/admin(/.*)?");
        Page page = new Page(languages.of(source), source.getPath(), staffOnly ? callers.callerOf(source) : null, null);
        return () -> Optional.of(page);
    }
}
