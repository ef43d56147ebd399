package io.monedero.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** What few bytes of an XLSX could make its reader take without bound: refused before it reads. */
final class XlsxBounds {
    private static final int MOST_PARTS = 1000;

    /** The reader makes room for all columns before the one that a cell says it stands in: no sheet has more than XFD. */
    private static final Pattern FAR = Pattern.compile("[A-Za-z]{4,}.*");

    private XlsxBounds() {}

    /** @param mostUnpacked bytes that all parts together may have; what the directory of the file says is not believed */
    static void refuseBeyond(byte[] file, int mostUnpacked) throws IOException {
        // By the directory at the file's end, as the reader goes: local headers may lack sizes, or lie about them.
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            byte[] buffer = new byte[16 * 1024];
            long unpacked = 0;
            int part = 0;
            for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                try (InputStream content = parts.getInputStream(entry)) {
                    unpacked += length(content, buffer, mostUnpacked - unpacked);
                }
                if (unpacked > mostUnpacked || ++part > MOST_PARTS) {
                    throw Sheets.tooLarge();
                }
                try (InputStream content = parts.getInputStream(entry)) {
                    refuseFarCells(content);
                }
            }
        }
    }

    private static long length(InputStream part, byte[] buffer, long most) throws IOException {
        long length = 0;
        for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static void refuseFarCells(InputStream part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    refuseFar(xml.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException noXml) {
            // A picture, or broken: if it matters, the reader says so.
        }
    }

    private static void refuseFar(@Nullable String address) {
        if (address != null && FAR.matcher(address).matches()) {
            throw Sheets.unreadable(address);
        }
    }
}
