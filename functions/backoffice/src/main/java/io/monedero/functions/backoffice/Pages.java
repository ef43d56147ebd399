package io.monedero.functions.backoffice;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import io.monedero.web.Problems;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Writes pages from their templates. */
@Singleton
class Pages {
    private static final MediaType HTML = new MediaType("text/html; charset=utf-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "io.monedero.functions.backoffice.pages");

    MutableHttpResponse<String> show(String template, Page page, Object content) {
        return html(HttpStatus.OK, template, Map.of("page", page, "content", content));
    }

    MutableHttpResponse<String> show(String template, Page page) {
        return html(HttpStatus.OK, template, Map.of("page", page));
    }

    /** The form again, saying what was wrong with it, with what was typed still in it. */
    MutableHttpResponse<String> refused(String template, Page page, Object content, Refusal refusal) {
        return html(Problems.status(refusal), template, Map.of("page", page.refused(refusal), "content", content));
    }

    MutableHttpResponse<String> problem(Page page, Refusal refusal) {
        return html(Problems.status(refusal), "problem.jte", Map.of("page", page.refused(refusal)));
    }

    /** After a form was done: the browser asks for the next page, so that going back does not do it again. */
    static MutableHttpResponse<String> next(String address) {
        return HttpResponse.<String>status(HttpStatus.SEE_OTHER)
                .headers(headers -> headers.location(URI.create(address)));
    }

    private MutableHttpResponse<String> html(HttpStatus status, String template, Map<String, Object> values) {
        StringOutput output = new StringOutput(8192);
        templates.render(template, values, output);
        return HttpResponse.<String>status(status).contentType(HTML).body(output.toString());
    }
}
