package io.monedero.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a PDF file says about itself, as PDF/A-3u wants it: the day of issue instead of the moment of rendering, so that
 * an issued document can be made again, byte by byte.
 */
record FileFacts(String title, String author, LocalDate date) {
    private static final String PRODUCER = "Monedero";

    static FileFacts of(InvoiceDocument invoice) {
        InvoiceSheet sheet = new InvoiceSheet(invoice);
        return new FileFacts(sheet.title() + " " + sheet.number(), sheet.issuer(), invoice.issuedOn());
    }

    void writeTo(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(date.toEpochDay());
    }

    private String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about=""
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                   <pdfaid:part>3</pdfaid:part>
                   <pdfaid:conformance>U</pdfaid:conformance>
                   <pdf:Producer>%s</pdf:Producer>
                   <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(PRODUCER, date, escaped(title), escaped(author));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
