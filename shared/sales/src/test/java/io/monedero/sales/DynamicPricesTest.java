package io.monedero.sales;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Discount;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.Explanation.RefusedPrice;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DynamicPricesTest {
    private static final Instant USE = Instant.parse("2026-06-20T08:30:00Z");

    private final Desk desk = Desk.open();
    private final Tenant club = desk.tenant();
    private final Product court = desk.product("Pista", 2000);

    @Test
    @DisplayName(
            "P-07 P-12 what is sold for an hour counts in the price of the next, and both lines keep why they cost what they do")
    void soldBefore() {
        SoldIn subfamily = new SoldIn.Subfamily(court.details().subfamilyId());
        price("Primera", "50", Conditions.none().sales(new SalesCondition(subfamily, null, 0, Per.HOUR)));
        Sale sale = bean(OpeningSales.class).open(club, new NewSale(desk.place(), null, List.of(booked(null))));

        sale = bean(ChangingLines.class).add(club, sale.id(), booked(null));

        assertThat(sale.lines())
                .extracting(line -> line.charge().unitPrice())
                .containsExactly(desk.eur(1000), desk.eur(2000));
        assertThat(desk.now(sale).lines())
                .extracting(SaleLine::explanation)
                .containsExactly(
                        new Explanation("Primera", List.of()),
                        new Explanation(
                                Explanation.STANDARD, List.of(new RefusedPrice("Primera", "max-sales", "1", "0"))));
    }

    @Test
    @DisplayName("P-09 a line keeps how long it lasts, which its price asked for")
    void minutes() {
        price("Hora y media", "25", Conditions.none().minutes(90));
        Sale sale = desk.sale(null, court);

        sale = bean(ChangingLines.class).add(club, sale.id(), booked(90));

        SaleLine kept = desk.now(sale).lines().getLast();
        assertThat(kept.minutes()).isEqualTo(90);
        assertThat(kept.charge().unitPrice()).isEqualTo(desk.eur(1500));
        Sale open = sale;
        assertThat(refused("minutes-outside", () -> bean(ChangingLines.class).add(club, open.id(), booked(0)))
                        .field())
                .isEqualTo("lines[0].minutes");
    }

    private NewLine booked(@Nullable Integer minutes) {
        return new NewLine(court.id(), BigDecimal.ONE, Discount.none(), null, USE, minutes);
    }

    private void price(String name, String percentOff, Conditions when) {
        bean(Prices.class)
                .create(
                        club,
                        Tariff.inForce(club),
                        PriceDetails.of(
                                name,
                                new Target.OneProduct(court.id()),
                                new PriceValue.PercentOff(Percentage.of(percentOff)),
                                when),
                        null);
    }
}
