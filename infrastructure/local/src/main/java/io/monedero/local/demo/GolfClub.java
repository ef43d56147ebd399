package io.monedero.local.demo;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.Product;
import io.monedero.fees.Periodicity;
import java.util.UUID;

/** Los Olivos: green fees, padel courts and a bar; members whose fees are some months behind. */
final class GolfClub {
    private static final String IVA = "IVA 21 %";
    private static final String REDUCED = "IVA 10 %";

    private GolfClub() {}

    static void furnish(Demo club) {
        UUID golf = club.family("Golf", "705");
        UUID padel = club.family("Pádel", "706");
        UUID goods = club.familyOfGoods("Bar", "700");
        UUID shop = club.familyOfGoods("Tienda", "707");
        UUID fees = club.family("Cuotas", "708");
        Product greenFee = club.product(golf, "Green fee 18 hoyos", "72.00", IVA, null, "green-fee");
        Product nineHoles = club.product(golf, "Green fee 9 hoyos", "45.00", IVA, null, "green-fee");
        Product buggy = club.product(golf, "Buggy", "38.00", IVA, null);
        club.product(golf, "Cubo de bolas", "4.50", IVA, "8410000000017");
        club.product(golf, "Clase de golf 50'", "55.00", IVA, null, "clases");
        Product court = club.product(padel, "Pista de pádel 90'", "28.00", IVA, null);
        club.product(padel, "Clase de pádel", "32.00", IVA, null, "clases");
        Product balls = club.product(padel, "Bote de pelotas", "6.90", IVA, "8410000000024");
        Product water = club.product(goods, "Agua 50 cl", "1.65", REDUCED, "8410000000031");
        Product beer = club.product(goods, "Cerveza", "2.80", REDUCED, "8410000000048");
        club.product(goods, "Café", "1.50", REDUCED, null);
        Product sandwich = club.product(goods, "Bocadillo de jamón", "6.50", REDUCED, null);
        Product shirt = club.product(shop, "Polo del club", "39.00", IVA, null);
        Product member = club.product(fees, "Cuota de socio", "120.00", IVA, null);
        Product padelMember = club.product(fees, "Cuota de pádel", "39.00", IVA, null);

        ClubBar bar = new ClubBar(club);
        bar.fill(water, beer);
        bar.printer(goods);
        bar.sizes(shirt);

        UUID marta = club.customer("Marta Ruiz Ferrer", "marta.ruiz@example.com", "+34 600 100 201", "socio");
        UUID jordi = club.customer("Jordi Puig Sala", "jordi.puig@example.com", "+34 600 100 202", "socio");
        UUID elena = club.customer("Elena Navarro Gil", "elena.navarro@example.com", "+34 600 100 203", "socio");
        UUID hans = club.customer("Hans Becker", "hans.becker@example.com", "+49 151 0000 1204");
        UUID ivan = club.customer("Іван Коваленко", "ivan.kovalenko@example.com", "+34 600 100 205", "pádel");
        UUID lucia = club.customer("Lucía Ortega Mas", "lucia.ortega@example.com", "+34 600 100 206", "pádel");

        UUID socio = club.feeType("Socio de número", Periodicity.MONTHLY, member);
        UUID padelFee = club.feeType("Socio de pádel", Periodicity.QUARTERLY, padelMember);
        club.join(socio, marta, club.today().minusMonths(3));
        club.join(socio, jordi, club.today().minusMonths(1).minusDays(4));
        club.join(socio, elena, club.today());
        club.join(padelFee, ivan, club.today().minusMonths(6));
        club.join(padelFee, lucia, club.today().plusDays(2));

        UUID wallet = club.account(marta, "150.00");
        club.account(ivan, "60.00");
        club.pay(club.sale(hans, greenFee, buggy, water), PaymentKind.CARD);
        club.pay(club.sale(null, beer, beer, water), PaymentKind.CASH);
        club.pay(club.sale(ivan, court, balls), PaymentKind.CASH);
        club.payFromAccount(club.sale(marta, greenFee), wallet, "72.00");
        club.sale(lucia, court);
        bar.send(club.sale(jordi, sandwich, beer));
        new ClubPrices(club, greenFee, buggy, court).furnish();
        ClubVouchers.furnish(club, greenFee, nineHoles);
    }
}
