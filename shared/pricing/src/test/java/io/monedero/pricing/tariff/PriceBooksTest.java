package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.monedero.catalog.Product;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestApplication;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriceBooksTest {
    private final Course course = Course.open();
    private final Prices prices = bean(Prices.class);
    private final PriceBooks books = bean(PriceBooks.class);

    @Test
    @DisplayName(
            "P-01 a new price, a changed, a moved, a switched off and a deleted one are each in the very next quote")
    void neverStale() {
        assertThat(course.cost()).isEqualTo(course.eur(6000));

        TariffPrice half = course.add(course.percentOff("Mitad", "50"));
        assertThat(course.cost()).isEqualTo(course.eur(3000));

        TariffPrice tenth = course.add(course.percentOff("Décimo", "10"));
        assertThat(course.cost()).isEqualTo(course.eur(3000));
        prices.move(course.tenant(), course.inForce(), tenth.id(), half.id());
        assertThat(course.cost()).isEqualTo(course.eur(5400));

        prices.update(course.tenant(), course.inForce(), tenth.id(), 1, course.percentOff("Décimo", "20"), null);
        assertThat(course.cost()).isEqualTo(course.eur(4800));

        prices.enable(course.tenant(), course.inForce(), tenth.id(), false);
        assertThat(course.cost()).isEqualTo(course.eur(3000));
        prices.delete(course.tenant(), course.inForce(), half.id());
        assertThat(course.cost()).isEqualTo(course.eur(6000));
    }

    @Test
    @DisplayName(
            "a warm function keeps the book as long as nothing changes, and a change that was rolled back leaves no trace")
    void kept() {
        course.add(course.percentOff("Mitad", "50"));
        assertThat(books.inForce(course.tenant())).isSameAs(books.inForce(course.tenant()));

        assertThat(catchThrowable(() -> bean(TenantTransactions.class)
                        .write(course.tenant().id(), () -> {
                            course.add(course.fixed("Nunca", 1, Conditions.none()));
                            assertThat(books.inForce(course.tenant()).prices()).hasSize(2);
                            throw new IllegalStateException("rolled back");
                        })))
                .isInstanceOf(IllegalStateException.class);
        course.add(course.fixed("Después", 100, Conditions.none()));

        assertThat(books.inForce(course.tenant()).prices())
                .extracting(price -> price.name())
                .containsExactly("Mitad", "Después");
    }

    @Test
    @DisplayName(
            "P-04 P-05 P-06 P-08 a quote knows the customer's tags and age, the moment of use, the advance and the channel")
    void facts() {
        Conditions none = Conditions.none();
        UUID marta = course.customer("Marta", LocalDate.of(1950, 6, 16), "socio");
        UUID pedro = course.customer("Pedro", LocalDate.of(1990, 1, 1));
        course.add(course.fixed("Socia mayor", 100, none.customer(new CustomerConditions("socio", null, 76, null))));
        course.add(course.fixed(
                "Web",
                200,
                none.channels(Channel.WEB).moment(MomentConditions.always().weekdays(DayOfWeek.SUNDAY))));
        course.add(course.fixed("Pronto", 300, none.advance(AdvanceConditions.moreThan(Duration.ofDays(60)))));

        assertThat(minor(course.quoted(Channel.POS, marta, "2026-06-15T16:00"))).isEqualTo(6000);
        assertThat(minor(course.quoted(Channel.POS, marta, "2026-06-16T16:00"))).isEqualTo(100);
        assertThat(minor(course.quoted(Channel.POS, pedro, "2026-06-21T10:00"))).isEqualTo(6000);
        assertThat(minor(course.quoted(Channel.WEB, pedro, "2026-06-21T10:00"))).isEqualTo(200);
        assertThat(minor(course.quoted(Channel.POS, null, "2026-09-01T10:00"))).isEqualTo(300);
    }

    @Test
    @DisplayName(
            "P-09 a product by the hour costs 90 minutes half as much again, and a price may be for 60 minutes only")
    void byDuration() {
        Product court = course.byTheHour("Pista", 2001);
        bean(Prices.class)
                .create(
                        course.tenant(),
                        course.inForce(),
                        PriceDetails.of(
                                "Una hora",
                                new Target.OneProduct(court.id()),
                                new PriceValue.PercentOff(Percentage.of("50")),
                                Conditions.none().minutes(60)),
                        null);

        assertThat(minor(course.quoted(Channel.POS, null, course.item(court, null, 90))
                        .getFirst()))
                .isEqualTo(3002);
        assertThat(minor(course.quoted(Channel.POS, null, course.item(court, null, 60))
                        .getFirst()))
                .isEqualTo(1001);
        assertThat(minor(course.quoted(Channel.POS, null, course.item(court, null, null))
                        .getFirst()))
                .isEqualTo(2001);
    }

    @Test
    @DisplayName(
            "P-07 what was sold in the hour and the day of use counts; what was cancelled, or sold elsewhere, does not")
    void soldBefore() throws SQLException {
        Conditions none = Conditions.none();
        SoldIn subfamily = new SoldIn.Subfamily(course.subfamily().id());
        SoldIn family = new SoldIn.Family(course.subfamily().details().familyId());
        course.add(course.fixed("Hora llena", 9000, none.sales(new SalesCondition(subfamily, 2, null, Per.HOUR))));
        course.add(course.fixed("Día tranquilo", 4000, none.sales(new SalesCondition(family, null, 2, Per.DAY))));

        assertThat(minor(course.quoted(Channel.WEB, null, "2026-06-20T10:30"))).isEqualTo(4000);
        sell("open", "2", "2026-06-20T10:59");
        assertThat(minor(course.quoted(Channel.WEB, null, "2026-06-20T10:30"))).isEqualTo(9000);
        assertThat(minor(course.quoted(Channel.WEB, null, "2026-06-20T11:00"))).isEqualTo(4000);
        sell("cancelled", "9", "2026-06-20T11:10");
        sell("open", "1.9", "2026-06-20T20:00");

        PricedLine line = course.quoted(Channel.WEB, null, "2026-06-20T11:00");
        assertThat(minor(line)).isEqualTo(6000);
        assertThat(line.explanation().refused())
                .extracting(Explanation.RefusedPrice::filter, Explanation.RefusedPrice::saw)
                .containsExactly(tuple("min-sales", "0"), tuple("max-sales", "3"));
        assertThat(minor(course.quoted(Channel.WEB, null, "2026-06-21T00:00"))).isEqualTo(4000);
    }

    @Test
    @DisplayName("P-12 each price that stands before the winner says what it wanted and what it saw")
    void explained() {
        course.customer("Marta", null, "socio");
        course.add(course.fixed("Socios", 100, Conditions.none().customer(CustomerConditions.tagged("socio"))));
        course.add(course.price("Regalo", new PriceValue.AmountOff(course.eur(9900)), Conditions.none()));

        Explanation why = course.quoted(Channel.POS, null, (String) null).explanation();

        assertThat(why.winner()).isEqualTo("Regalo");
        assertThat(why.cutAtZero()).isTrue();
        assertThat(why.refused()).containsExactly(new Explanation.RefusedPrice("Socios", "customer-tag", "", "socio"));
    }

    private static long minor(PricedLine line) {
        return line.charge().unitPrice().minor();
    }

    /** Units of the green fee that were sold for a moment; sales are another module's. */
    private void sell(String status, String quantity, String useAt) throws SQLException {
        UUID sale = Ids.next();
        try (var connection = TestApplication.database().administrator().getConnection();
                var head = connection.prepareStatement("""
                        insert into monedero.sale (tenant_id, sale_id, location_id, channel, status, tax_included, opened_at)
                        select tenant_id, ?, location_id, 'web', ?, true, '2026-06-01T10:00Z'
                        from monedero.location where tenant_id = ?
                        """);
                var line = connection.prepareStatement("""
                        insert into monedero.sale_line (tenant_id, sale_id, line_no, product_id, description, quantity,
                            unit_price, taxes, net, total, use_at, explanation)
                        values (?, ?, 1, ?, 'Green fee', cast(? as numeric), 0, '[]', 0, 0, cast(? as timestamptz), '{}')
                        """)) {
            head.setObject(1, sale);
            head.setString(2, status);
            head.setObject(3, course.tenant().id().value());
            head.executeUpdate();
            line.setObject(1, course.tenant().id().value());
            line.setObject(2, sale);
            line.setObject(3, course.greenFee().id());
            line.setString(4, quantity);
            line.setString(5, course.at(useAt).toString());
            line.executeUpdate();
        }
    }
}
