package io.monedero.local.demo;

import io.monedero.catalog.Product;
import io.monedero.vouchers.OfferDetails;
import io.monedero.vouchers.Offers;
import io.monedero.vouchers.PayingTimes;
import io.monedero.vouchers.ValidProduct;
import io.monedero.vouchers.Validity;
import io.monedero.vouchers.VoucherKind;
import io.monedero.vouchers.VoucherTypeDetails;
import io.monedero.vouchers.VoucherTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The voucher of Los Olivos: rounds of golf for a year, of which nine holes take half. */
final class ClubVouchers {
    private static final int YEAR = 365;

    private ClubVouchers() {}

    static void furnish(Demo club, Product whole, Product half) {
        UUID rounds = club.bean(VoucherTypes.class)
                .create(
                        club.tenant(),
                        new VoucherTypeDetails(
                                "Bono de vueltas",
                                VoucherKind.UNITS,
                                whole.id(),
                                "bono",
                                new PayingTimes(new Validity(YEAR, Validity.Unit.DAYS), Set.of(), null, null),
                                List.of(
                                        new ValidProduct(whole.id(), BigDecimal.ONE),
                                        new ValidProduct(half.id(), new BigDecimal("0.5"))),
                                true))
                .id();
        club.bean(Offers.class)
                .create(
                        club.tenant(),
                        rounds,
                        new OfferDetails(
                                BigDecimal.TEN, club.money("600.00"), null, true, "Diez vueltas de golf", null, true));
    }
}
