package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.pricing.review.DeadPrice;
import io.monedero.pricing.review.Ending;
import io.monedero.pricing.review.Overlap;
import io.monedero.pricing.simulation.Gap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was found in a tariff (P-13).
 *
 * @param overlaps the first of them
 * @param gaps of each product that has prices at times, for somebody unknown at the desk
 * @param products all that findings name, by id
 */
public record TariffReview(
        List<DeadPrice> dead,
        List<Overlap> overlaps,
        List<ProductGaps> gaps,
        List<Ending> endings,
        Map<UUID, Product> products) {
    public TariffReview {
        dead = List.copyOf(dead);
        overlaps = List.copyOf(overlaps);
        gaps = List.copyOf(gaps);
        endings = List.copyOf(endings);
        products = Map.copyOf(products);
    }

    /** When a product has no price but the standard one. */
    public record ProductGaps(Product product, List<Gap> gaps) {
        public ProductGaps {
            gaps = List.copyOf(gaps);
        }
    }
}
