package io.monedero.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints an XHTML page as PDF/A-3u. Loads nothing that the page refers to, from anywhere. */
final class PdfPrinter {
    private static final byte[] COLORS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private PdfPrinter() {}

    static byte[] print(String xhtml, FileFacts facts) {
        Typeface typeface = Typeface.borrow();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = closed().usePDDocument(document)
                    .withHtmlContent(xhtml, null)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .useColorProfile(COLORS);
            typeface.offerTo(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                facts.writeTo(document);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            typeface.giveBack();
        }
    }

    /** A renderer that resolves no address and opens nothing. */
    private static PdfRendererBuilder closed() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }
}
