package io.monedero.functions.backoffice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
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
import java.util.zip.CRC32;

/** Style sheets and scripts. Their addresses change with their content, so that a browser may keep them for ever. */
@Hidden
@Controller("/assets")
@Secured(SecurityRule.IS_ANONYMOUS)
public class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Asset PICO =
            Asset.read("/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css", "text/css");
    private static final Asset HTMX =
            Asset.read("/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript");
    private static final Asset LOOK = Asset.read("/assets/monedero.css", "text/css");
    private static final Asset ORDER = Asset.read("/assets/order.js", "text/javascript");
    private static final Asset ICON = Asset.read("/assets/monedero.svg", "image/svg+xml");
    private static final Map<String, Asset> FILES =
            Map.of("pico.css", PICO, "htmx.js", HTMX, "monedero.css", LOOK, "monedero.svg", ICON, "order.js", ORDER);

    /** The present address of a file. */
    public static String at(String name) {
        return "/assets/" + name + "?v="
                + Objects.requireNonNull(FILES.get(name), name).fingerprint();
    }

    @Get("/{name}")
    HttpResponse<String> file(@PathVariable String name, @QueryValue(defaultValue = "") String v) {
        Asset asset = FILES.get(name);
        if (asset == null) {
            throw Refusal.notFound("unknown-address", "path").asException();
        }
        return HttpResponse.ok(asset.text())
                .contentType(new MediaType(asset.type() + "; charset=utf-8"))
                .header("Cache-Control", asset.fingerprint().equals(v) ? FOR_EVER : "no-cache");
    }

    private record Asset(String text, String type, String fingerprint) {
        static Asset read(String resource, String type) {
            try (InputStream stream = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
                byte[] bytes = stream.readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(bytes);
                return new Asset(new String(bytes, StandardCharsets.UTF_8), type, Long.toHexString(sum.getValue()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
