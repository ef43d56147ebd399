package io.monedero.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.body.AvailableByteBody;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller method the {@link UploadedFile} that was sent: an empty one for a request without body. */
@Singleton
class UploadedFileBinder implements TypedRequestArgumentBinder<UploadedFile> {

    @Override
    public Argument<UploadedFile> argumentType() {
        return Argument.of(UploadedFile.class);
    }

    @Override
    public BindingResult<UploadedFile> bind(ArgumentConversionContext<UploadedFile> context, HttpRequest<?> source) {
        byte[] content =
                source instanceof ServerHttpRequest<?> received && received.byteBody() instanceof AvailableByteBody body
                        ? body.toByteArray()
                        : new byte[0];
        return () -> Optional.of(new UploadedFile(content));
    }
}
