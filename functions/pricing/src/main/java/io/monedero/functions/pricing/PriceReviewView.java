package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.review.DeadPrice;
import io.monedero.pricing.review.Ending;
import io.monedero.pricing.review.Example;
import io.monedero.pricing.review.Overlap;
import io.monedero.pricing.simulation.Gap;
import io.monedero.pricing.tariff.analysis.TariffReview;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a review found. */
@Serdeable
record PriceReviewView(
        List<DeadView> dead, List<OverlapView> overlaps, List<ProductGapsView> gaps, List<EndingView> endings) {
    static PriceReviewView of(TariffReview review) {
        return new PriceReviewView(
                review.dead().stream().map(DeadView::of).toList(),
                review.overlaps().stream().map(OverlapView::of).toList(),
                review.gaps().stream().map(ProductGapsView::of).toList(),
                review.endings().stream().map(EndingView::of).toList());
    }

    /** A price by its name. */
    @Serdeable
    record NamedPrice(UUID id, String name) {
        static NamedPrice of(Price price) {
            return new NamedPrice(price.id(), price.name());
        }
    }

    /** A price that never wins. */
    @Serdeable
    record DeadView(
            NamedPrice price,

            @Schema(
                    description =
                            "Of which one always applies before it; empty where its own conditions accept nothing")
            List<NamedPrice> hiddenBy,

            @Schema(description = "A purchase at which it would apply and another wins") @Nullable
            ExampleView example) {
        static DeadView of(DeadPrice dead) {
            return new DeadView(
                    NamedPrice.of(dead.price()),
                    dead.hiddenBy().stream().map(NamedPrice::of).toList(),
                    ExampleView.of(dead.example()));
        }
    }

    /** Two prices between which their order decides. */
    @Serdeable
    record OverlapView(
            NamedPrice winner, NamedPrice loser, @Nullable ExampleView example) {
        static OverlapView of(Overlap overlap) {
            return new OverlapView(
                    NamedPrice.of(overlap.winner()), NamedPrice.of(overlap.loser()), ExampleView.of(overlap.example()));
        }
    }

    /** A purchase. */
    @Serdeable
    record ExampleView(
            UUID productId,
            String channel,
            Instant purchasedAt,
            @Nullable Instant useAt,
            @Nullable Integer minutes,
            @Nullable UUID customerId,
            List<String> customerTags,
            @Nullable LocalDate birthDate) {
        static @Nullable ExampleView of(@Nullable Example example) {
            return example == null
                    ? null
                    : new ExampleView(
                            example.productId(),
                            example.channel().code(),
                            example.purchasedAt(),
                            example.useAt(),
                            example.minutes(),
                            example.buyer().customerId(),
                            example.buyer().tags().stream().sorted().toList(),
                            example.buyer().birthDate());
        }
    }

    /** When a product has only its standard price, for somebody unknown at the desk. */
    @Serdeable
    record ProductGapsView(UUID productId, String name, List<GapView> gaps) {
        static ProductGapsView of(TariffReview.ProductGaps gaps) {
            return new ProductGapsView(
                    gaps.product().id(),
                    gaps.product().name(),
                    gaps.gaps().stream().map(GapView::of).toList());
        }
    }

    /** From a moment (inclusive) until another (exclusive). */
    @Serdeable
    record GapView(Instant from, Instant until) {
        static GapView of(Gap gap) {
            return new GapView(gap.from(), gap.until());
        }
    }

    /** A price that ends. */
    @Serdeable
    record EndingView(NamedPrice price, LocalDate lastDay, boolean over) {
        static EndingView of(Ending ending) {
            return new EndingView(NamedPrice.of(ending.price()), ending.lastDay(), ending.over());
        }
    }
}
