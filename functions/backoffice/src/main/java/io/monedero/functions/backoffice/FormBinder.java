package io.monedero.functions.backoffice;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller method the {@link Form} that was sent. */
@Singleton
class FormBinder implements TypedRequestArgumentBinder<Form> {
    private final PageBinder pages;

    FormBinder(PageBinder pages) {
        this.pages = pages;
    }

    @Override
    public Argument<Form> argumentType() {
        return Argument.of(Form.class);
    }

    @Override
    public BindingResult<Form> bind(ArgumentConversionContext<Form> context, HttpRequest<?> source) {
        Form form = new Form(new Input(pages.page(source).formats()), UrlEncoded.form(source));
        return () -> Optional.of(form);
    }
}
