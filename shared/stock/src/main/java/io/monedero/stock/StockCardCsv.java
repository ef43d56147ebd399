package io.monedero.stock;

import static io.monedero.csv.CsvWriting.plain;

import io.monedero.csv.CsvWriting;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A stock card as CSV (RFC 4180), the newest move first; times as at the business. */
@Singleton
public class StockCardCsv {
    /** What surely fits into the 6 MB that a function may answer. */
    private static final int MOST = 20_000;

    private static final List<String> COLUMNS =
            List.of("no", "at", "kind", "quantity", "balance", "note", "staff", "product", "sku", "cause");

    private final StockCards cards;

    StockCardCsv(StockCards cards) {
        this.cards = cards;
    }

    /** The whole card at a location. Refused: {@code export-too-large}. */
    public String of(Tenant tenant, StockItem item, UUID locationId) {
        List<StockMove> moves = cards.moves(tenant, item.productId(), locationId, null, MOST + 1);
        if (moves.size() > MOST) {
            throw Refusal.invalid(
                            "export-too-large",
                            "locationId",
                            Map.of("rows", String.valueOf(moves.getFirst().seq()), "limit", String.valueOf(MOST)))
                    .asException();
        }
        return CsvWriting.of(COLUMNS, moves, move -> record(tenant, item, move));
    }

    private static List<String> record(Tenant tenant, StockItem item, StockMove move) {
        return List.of(
                String.valueOf(move.seq()),
                move.at().atZone(tenant.zone()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                move.kind().code(),
                move.quantity().toPlainString(),
                move.balance().toPlainString(),
                plain(move.note()),
                plain(move.staffName()),
                plain(item.name()),
                plain(item.details().sku()),
                move.causeId().toString());
    }
}
