package io.monedero.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A document as a reader sees it.
 *
 * @param pages text of each page from top to bottom, every kind of space as a plain one
 * @param drawn the whole text without any space, cell after cell
 * @param fonts of all pages
 */
record ReadPdf(List<String> pages, String drawn, List<Font> fonts) {
    record Font(String name, boolean embedded) {}

    static ReadPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Font> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(new Font(font.getName(), font.isEmbedded()));
                }
            }
            return new ReadPdf(
                    IntStream.rangeClosed(1, document.getNumberOfPages())
                            .mapToObj(number -> text(document, number))
                            .toList(),
                    new PDFTextStripper().getText(document).replaceAll("[\\h\\v]", ""),
                    fonts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    List<String> lines() {
        return text().lines().map(String::strip).toList();
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\h]+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
