package io.monedero.functions.backoffice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.kernel.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Style sheets and scripts. Their addresses carry the version, so that a browser may keep them for ever. */
@Hidden
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, Asset> FILES = Map.of(
            "pico-2.1.1.css",
            Asset.read("/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css", "text/css"),
            "htmx-2.0.10.js",
            Asset.read("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"),
            "monedero-1.css",
            Asset.read("/assets/monedero.css", "text/css"));

    @Get("/{name}")
    HttpResponse<String> file(@PathVariable String name) {
        Asset asset = FILES.get(name);
        if (asset == null) {
            throw Refusal.notFound("unknown-address", "path").asException();
        }
        return HttpResponse.ok(asset.text())
                .contentType(new MediaType(asset.type() + "; charset=utf-8"))
                .header("Cache-Control", FOR_EVER);
    }

    private record Asset(String text, String type) {
        static Asset read(String resource, String type) {
            try (InputStream stream = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
                return new Asset(new String(stream.readAllBytes(), StandardCharsets.UTF_8), type);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
