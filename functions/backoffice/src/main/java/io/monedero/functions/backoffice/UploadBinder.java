package io.monedero.functions.backoffice;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.http.body.AvailableByteBody;
import io.monedero.kernel.Refusal;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** Gives a controller method the {@link Upload} that a browser sent. Refused: {@code form-key-missing} for what is no form. */
@Singleton
class UploadBinder implements TypedRequestArgumentBinder<Upload> {
    private static final String DISPOSITION = "content-disposition:";

    @Override
    public Argument<Upload> argumentType() {
        return Argument.of(Upload.class);
    }

    @Override
    public BindingResult<Upload> bind(ArgumentConversionContext<Upload> context, HttpRequest<?> source) {
        Upload upload = new Upload(file(source));
        return () -> Optional.of(upload);
    }

    private static byte[] file(HttpRequest<?> request) {
        String boundary = request.getContentType()
                .map(MediaType::getParameters)
                .flatMap(parameters -> parameters.get("boundary"))
                .orElseThrow(UploadBinder::noForm);
        if (!(request instanceof ServerHttpRequest<?> received)
                || !(received.byteBody() instanceof AvailableByteBody body)) {
            throw noForm();
        }
        try {
            return file(MultipartInput.builder()
                    .setByteArray(body.toByteArray())
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .get());
        } catch (IOException | IllegalArgumentException malformed) {
            throw noForm();
        }
    }

    private static byte[] file(MultipartInput parts) throws IOException {
        for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            if (isFile(parts.readHeaders())) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                parts.readBodyData(file);
                return file.toByteArray();
            }
            parts.discardBodyData();
        }
        return new byte[0];
    }

    private static boolean isFile(String headers) {
        return headers.lines()
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(DISPOSITION))
                .map(header -> new ParameterParser().parse(header.substring(DISPOSITION.length()), ';'))
                .anyMatch(parameters -> Upload.FIELD.equals(parameters.get("name")));
    }

    private static RuntimeException noForm() {
        return Refusal.invalid("form-key-missing", Upload.FIELD).asException();
    }
}
