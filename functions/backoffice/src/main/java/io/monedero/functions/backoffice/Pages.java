package io.monedero.functions.backoffice;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.web.Once;
import io.monedero.web.Problems;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes pages from their templates and answers forms. */
@Singleton
public class Pages {
    private static final MediaType HTML = new MediaType("text/html; charset=utf-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "io.monedero.functions.backoffice.pages");
    private final Once once;

    Pages(Once once) {
        this.once = once;
    }

    public MutableHttpResponse<String> show(String template, Page page, Object content) {
        return html(template, Map.of("page", page, "content", content));
    }

    public MutableHttpResponse<String> show(String template, Page page) {
        return html(template, Map.of("page", page));
    }

    /**
     * Does what a form asks, once however often it is sent, and goes on to another page; or shows the form again with
     * what was refused and what was typed.
     *
     * @param form has the hidden fields of {@code layout/form.jte}
     * @param shown shows the form, as it was shown before it was filled in
     * @param work does it and answers the address to go to, as {@link Page#done} writes it
     */
    public MutableHttpResponse<String> send(
            Page page, Form form, Function<Page, MutableHttpResponse<String>> shown, Supplier<String> work) {
        try {
            return next(once.next(page.staff(), form.key(), page.path() + form.fields(), work));
        } catch (Refused refused) {
            return again(page, form, shown, refused.refusal());
        }
    }

    /** The form again, saying what was wrong with it, with what was typed still in it. */
    MutableHttpResponse<String> again(
            Page page, Form form, Function<Page, MutableHttpResponse<String>> shown, Refusal refusal) {
        HttpStatus status = Problems.status(refusal);
        // The page is there; what its form names is not.
        return shown.apply(page.refused(refusal, form))
                .status(status == HttpStatus.NOT_FOUND ? HttpStatus.UNPROCESSABLE_ENTITY : status);
    }

    MutableHttpResponse<String> problem(Page page, HttpStatus status, Refusal refusal) {
        return html("problem.jte", Map.of("page", page.refused(refusal, null), "status", status.getCode()))
                .status(status);
    }

    /** After a form was done: the browser asks for the next page, so that going back does not do it again. */
    public static MutableHttpResponse<String> next(String address) {
        return HttpResponse.<String>status(HttpStatus.SEE_OTHER)
                .headers(headers -> headers.location(URI.create(address)));
    }

    private MutableHttpResponse<String> html(String template, Map<String, Object> values) {
        StringOutput output = new StringOutput(8192);
        templates.render(template, values, output);
        return HttpResponse.ok(output.toString()).contentType(HTML);
    }
}
