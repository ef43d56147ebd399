package io.monedero.local.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.monedero.local.gateway.LocalExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The look that all local pages share, and their navigation. */
public final class Frame {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Frame.class.getClassLoader(), "io.monedero.local.pages.html");

    private final List<LocalPage> pages;

    Frame(List<LocalPage> pages) {
        this.pages = List.copyOf(pages);
    }

    public List<LocalPage> pages() {
        return pages;
    }

    /** Answers with a page, made by a template that takes this frame and the content. */
    void show(LocalExchange exchange, int status, String template, Object content) throws IOException {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, Map.of("frame", this, "content", content), html);
        exchange.html(status, html.toString());
    }

    /** Answers that there is nothing at the address. */
    void nothing(LocalExchange exchange) throws IOException {
        exchange.answer(404, "text/plain; charset=utf-8", "There is nothing at " + exchange.path());
    }
}
