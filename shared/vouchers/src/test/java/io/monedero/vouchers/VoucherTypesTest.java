package io.monedero.vouchers;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VoucherTypesTest {
    private final Tenant tenant = TestApplication.signUp();
    private final VoucherTypes types = bean(VoucherTypes.class);
    private final Offers offers = bean(Offers.class);
    private final UUID recharge = product(tenant, "Recarga");
    private final UUID nine = product(tenant, "GF 9");
    private final UUID eighteen = product(tenant, "GF 18");

    @Test
    @DisplayName("V-01, V-02, V-04 a type is kept with its times and its products with their ratios")
    void kept() {
        VoucherType kept = types.create(tenant, greenFees("Green fees"));

        assertThat(kept.details()).isEqualTo(greenFees("Green fees"));
        assertThat(kept.productName()).isEqualTo("Recarga");
        assertThat(types.all(tenant)).containsExactly(kept);
        VoucherType changed = types.update(tenant, kept.id(), kept.version(), greenFees("Bono"));
        assertThat(changed.name()).isEqualTo("Bono");
        refused(() -> types.update(tenant, kept.id(), kept.version(), greenFees("Late")), "changed-meanwhile");
    }

    @Test
    @DisplayName("V-01 a purse of money without any limit is kept as it is")
    void money() {
        VoucherType kept = types.create(tenant, purse("Monedero"));

        assertThat(types.get(tenant, kept.id()).details()).isEqualTo(purse("Monedero"));
        assertThat(kept.details().times()).isEqualTo(PayingTimes.always());
    }

    @Test
    @DisplayName("V-01, V-04 what makes no sense is refused, and nothing is stored")
    void refusals() {
        refused(() -> types.create(tenant, units(UUID.randomUUID(), List.of())), "unknown-product");
        refused(() -> types.create(tenant, units(recharge, List.of(valid(UUID.randomUUID(), "1")))), "unknown-product");
        refused(() -> units(recharge, List.of(valid(nine, "0.5"), valid(nine, "1"))), "product-twice");
        refused(() -> valid(nine, "0"), "ratio-outside");
        refused(() -> valid(nine, "0.0001"), "ratio-outside");
        refused(() -> new Validity(0, Validity.Unit.DAYS), "validity-outside");
        LocalTime noon = LocalTime.NOON;
        refused(() -> new PayingTimes(null, Set.of(), noon, noon), "hours-empty");
        assertThat(types.all(tenant)).isEmpty();

        VoucherType purse = types.create(tenant, purse("Monedero"));
        refused(() -> types.create(tenant, purse("Monedero")), "name-taken");
        refused(() -> types.update(tenant, purse.id(), 1, units(recharge, List.of())), "voucher-kind-fixed");
        assertThat(types.all(tenant)).containsExactly(purse);
    }

    @Test
    @DisplayName("V-02 ninety days end at the same hour, also where clocks were put back in between")
    void validity() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");
        Instant recharged = Instant.parse("2026-09-01T10:00:00Z");

        assertThat(new Validity(90, Validity.Unit.DAYS).endOf(recharged, madrid))
                .isEqualTo("2026-11-30T11:00:00Z");
        assertThat(new Validity(36, Validity.Unit.HOURS).endOf(recharged, madrid))
                .isEqualTo("2026-09-02T22:00:00Z");
        assertThat(new Validity(45, Validity.Unit.SECONDS).endOf(recharged, madrid))
                .isEqualTo("2026-09-01T10:00:45Z");
    }

    @Test
    @DisplayName("V-03 pay 100, get 120; ten green fees for 180; an amount is counted as its type says")
    void offers() {
        VoucherType purse = types.create(tenant, purse("Monedero"));
        Offer gift = offers.create(tenant, purse.id(), offer("120", 10000));
        assertThat(gift.worth()).hasToString("120.00 EUR");
        assertThat(gift.details().price()).isEqualTo(tenant.money(10000));
        refused(() -> offers.create(tenant, purse.id(), offer("1.005", 100)), "too-many-decimals");
        refused(() -> offers.create(tenant, purse.id(), offer("-5", 100)), "amount-not-positive");

        VoucherType bono = types.create(tenant, greenFees("Bono"));
        Offer ten = offers.create(tenant, bono.id(), offer("10.125", 18000));
        assertThat(ten.worth()).isEqualTo(new Worth.OfUnits(10125));
        assertThat(ten.worth()).hasToString("10.125");
        Offer changed = offers.update(tenant, bono.id(), ten.id(), ten.version(), offer("11", 18000));
        assertThat(changed.worth()).hasToString("11");
        refused(() -> offers.update(tenant, bono.id(), ten.id(), 1, offer("12", 1)), "changed-meanwhile");
        refused(() -> offers.update(tenant, purse.id(), ten.id(), 2, offer("12", 1)), "unknown-voucher-offer");
        assertThat(offers.of(tenant, bono.id())).containsExactly(changed);
    }

    @Test
    @DisplayName("T-02 another business neither sees a type or an offer nor changes one")
    void foreign() {
        VoucherType kept = types.create(tenant, purse("Monedero"));
        Offer offer = offers.create(tenant, kept.id(), offer("20", 2000));
        Tenant other = TestApplication.signUp();

        assertThat(types.all(other)).isEmpty();
        refused(() -> types.get(other, kept.id()), "unknown-voucher-type");
        refused(() -> types.update(other, kept.id(), 1, purse("Mine")), "unknown-voucher-type");
        refused(() -> offers.of(other, kept.id()), "unknown-voucher-type");
        refused(() -> offers.update(other, kept.id(), offer.id(), 1, offer("1", 1)), "unknown-voucher-type");
    }

    private VoucherTypeDetails greenFees(String name) {
        return new VoucherTypeDetails(
                name,
                VoucherKind.UNITS,
                recharge,
                "bono",
                new PayingTimes(
                        new Validity(90, Validity.Unit.DAYS),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(22, 0),
                        LocalTime.of(2, 0)),
                List.of(valid(eighteen, "1"), valid(nine, "0.5")),
                true);
    }

    private VoucherTypeDetails purse(String name) {
        return new VoucherTypeDetails(name, VoucherKind.MONEY, recharge, null, PayingTimes.always(), List.of(), true);
    }

    private static VoucherTypeDetails units(UUID product, List<ValidProduct> products) {
        return new VoucherTypeDetails("Clases", VoucherKind.UNITS, product, null, PayingTimes.always(), products, true);
    }

    private static ValidProduct valid(UUID product, String ratio) {
        return new ValidProduct(product, new BigDecimal(ratio));
    }

    private OfferDetails offer(String amount, long price) {
        return new OfferDetails(new BigDecimal(amount), tenant.money(price), "socio", true, "Pay and get", null, true);
    }

    private static UUID product(Tenant tenant, String name) {
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily, tenant.money(2800), List.of()))
                .id();
    }

    private static void refused(Runnable work, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
