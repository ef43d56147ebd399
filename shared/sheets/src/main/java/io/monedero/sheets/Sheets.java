package io.monedero.sheets;

import io.monedero.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads a table from a file of unknown origin: CSV, the same packed by gzip, or the first sheet of an XLSX. What kind it
 * is, its first bytes say.
 *
 * <p>Nothing grows without bound: of packed files so much is unpacked and no more, and a table has so many rows and
 * columns. Document types and entities are not read.
 */
public final class Sheets {
    /** Rows of a table, its head among them. */
    public static final int MOST_ROWS = 100_001;

    static final int MOST_COLUMNS = 200;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    static final String FIELD = "file";

    private Sheets() {}

    /**
     * All rows that are not blank.
     *
     * @throws io.monedero.kernel.Refused {@code file-empty}, {@code file-unreadable}, {@code file-not-utf8},
     *     {@code file-unpacked-too-large}, {@code file-rows-outside}
     */
    public static List<SheetRow> read(byte[] file) {
        List<SheetRow> rows = rows(begins(file, 0x1f, 0x8b) ? unpacked(file) : file);
        if (rows.isEmpty()) {
            throw Refusal.invalid("file-empty", FIELD).asException();
        }
        return rows;
    }

    private static List<SheetRow> rows(byte[] file) {
        return begins(file, 'P', 'K') ? XlsxTable.read(file, MOST_UNPACKED) : CsvTable.read(file);
    }

    private static byte[] unpacked(byte[] file) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(file))) {
            byte[] plain = stream.readNBytes(MOST_UNPACKED + 1);
            if (plain.length > MOST_UNPACKED) {
                throw tooLarge();
            }
            return plain;
        } catch (IOException broken) {
            throw unreadable(String.valueOf(broken.getMessage()));
        }
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    static void refuseTooMany(int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw Refusal.invalid(
                            "file-rows-outside",
                            FIELD,
                            Map.of(
                                    "rows", String.valueOf(MOST_ROWS - 1),
                                    "columns", String.valueOf(MOST_COLUMNS)))
                    .asException();
        }
    }

    static RuntimeException tooLarge() {
        return Refusal.invalid(
                        "file-unpacked-too-large",
                        FIELD,
                        Map.of("megabytes", String.valueOf(MOST_UNPACKED / 1024 / 1024)))
                .asException();
    }

    static RuntimeException notUtf8() {
        return Refusal.invalid("file-not-utf8", FIELD).asException();
    }

    static RuntimeException unreadable(String reason) {
        return Refusal.invalid("file-unreadable", FIELD, Map.of("value", reason))
                .asException();
    }
}
