package io.monedero.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;

/**
 * The PDF of an invoice (I-07): A4, PDF/A-3u, fonts embedded. The same invoice gives the same bytes at any time and in
 * any thread. What a name or an address contains is shown as text, never obeyed.
 */
@Singleton
public final class InvoicePdf {
    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, InvoicePdf.class.getClassLoader(), InvoicePdf.class.getPackageName());

    /** The document as bytes of a PDF file. */
    public byte[] render(InvoiceDocument invoice) {
        return PdfPrinter.print(html(invoice), FileFacts.of(invoice));
    }

    static String html(InvoiceDocument invoice) {
        StringOutput html = new StringOutput();
        PAGES.render("invoice.jte", new InvoiceSheet(invoice), html);
        return html.toString();
    }
}
