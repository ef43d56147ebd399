package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.functions.pricing.PriceReviewView.GapView;
import io.monedero.pricing.simulation.Cell;
import io.monedero.pricing.simulation.Comparison;
import io.monedero.pricing.simulation.HeatMap;
import io.monedero.pricing.tariff.analysis.Simulation;
import io.monedero.web.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A product's prices over a season. */
@Serdeable
record PriceSimulationView(
        UUID productId,
        String name,
        HeatMapView before,

        @Schema(description = "By the draft, cell by cell; left out where none was named") @Nullable
        HeatMapView after,

        @Schema(description = "Places in the lists of cells at which the draft costs something else")
        List<Integer> changed) {
    static PriceSimulationView of(Simulation simulation) {
        HeatMap after = simulation.after();
        return new PriceSimulationView(
                simulation.product().id(),
                simulation.product().name(),
                HeatMapView.of(simulation.before()),
                after == null ? null : HeatMapView.of(after),
                changed(simulation.comparison().pairs()));
    }

    private static List<Integer> changed(List<Comparison.Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .filter(place -> pairs.get(place).changed())
                .boxed()
                .toList();
    }

    /** Prices in the order of time, and when the product has none but the standard one. */
    @Serdeable
    record HeatMapView(Amount lowest, Amount highest, List<CellView> cells, List<GapView> gaps) {
        static HeatMapView of(HeatMap map) {
            return new HeatMapView(
                    Amount.of(map.lowest()),
                    Amount.of(map.highest()),
                    map.cells().stream().map(CellView::of).toList(),
                    map.gaps().stream().map(GapView::of).toList());
        }
    }

    /** An hour or a day. */
    @Serdeable
    record CellView(
            LocalDate day,

            @Schema(description = "0 to 23 as clocks show it; left out where a cell is a day") @Nullable
            Integer hour,

            Amount lowest,
            Amount highest,

            @Schema(description = "Names of the prices that win in it; empty where the standard price stands")
            List<String> winners) {
        static CellView of(Cell cell) {
            return new CellView(
                    cell.day(), cell.hour(), Amount.of(cell.lowest()), Amount.of(cell.highest()), cell.winners());
        }
    }
}
