package io.monedero.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lato, read once and lent to one document at a time: reading it takes longer than rendering a page, and a font in use
 * is not safe to share between threads.
 */
record Typeface(Map<Integer, TrueTypeFont> byWeight) {
    private static final Queue<Typeface> AT_REST = new ConcurrentLinkedQueue<>();
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/lato/";

    static Typeface borrow() {
        Typeface free = AT_REST.poll();
        return free != null ? free : new Typeface(Map.of(400, read("Lato-Regular.ttf"), 700, read("Lato-Bold.ttf")));
    }

    void giveBack() {
        AT_REST.add(this);
    }

    /** Lets the builder embed what the document uses of the font. */
    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        byWeight.forEach(
                (weight, font) -> builder.useFont(lent(font, document), "Lato", weight, FontStyle.NORMAL, true));
    }

    private static PDFontSupplier lent(TrueTypeFont font, PDDocument document) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(document, font, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static TrueTypeFont read(String file) {
        try (InputStream bytes = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (bytes == null) {
                throw new FileNotFoundException(file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // No ligatures: what is copied out of the document or searched in it must be the letters that went in.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
