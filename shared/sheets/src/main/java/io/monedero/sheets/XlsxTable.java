package io.monedero.sheets;

import io.monedero.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX, the values of formulas as they were when it was saved. */
final class XlsxTable {
    /** As many digits as spreadsheet programs show: behind them stand the errors of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private XlsxTable() {}

    /** @param mostUnpacked bytes that all parts together may have; what the directory of the file says is not believed */
    static List<SheetRow> read(byte[] file, int mostUnpacked) {
        try {
            XlsxBounds.refuseBeyond(file, mostUnpacked);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                return read(rows.iterator());
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The reader fails in many ways at what is no workbook; none is a fault of ours.
            throw Sheets.unreadable(String.valueOf(broken.getMessage()));
        }
    }

    private static List<SheetRow> read(Iterator<Row> rows) {
        List<SheetRow> read = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Sheets.refuseTooMany(row.getRowNum(), row.getCellCount());
            List<String> cells = new ArrayList<>(row.getCellCount());
            Set<Integer> formulas = new HashSet<>();
            for (Cell cell : row) {
                if (cell != null && cell.getFormula() != null) {
                    formulas.add(cells.size());
                }
                cells.add(text(cell));
            }
            SheetRow next = new SheetRow(row.getRowNum(), cells, formulas);
            if (!next.isBlank()) {
                read.add(next);
            }
        }
        return read;
    }

    private static String text(@Nullable Cell cell) {
        return switch (cell == null ? null : cell.getValue()) {
            case null -> "";
            case BigDecimal number -> plain(number);
            case Boolean truth -> truth.toString();
            case Object other -> other.toString().strip();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > 400 ? shown.toString() : shown.toPlainString();
    }
}
