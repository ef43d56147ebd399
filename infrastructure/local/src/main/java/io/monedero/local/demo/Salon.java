package io.monedero.local.demo;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.Product;
import io.monedero.fees.Periodicity;
import java.util.UUID;

/** Ipanema: cuts, colour and nails, and a monthly plan. */
final class Salon {
    private static final String ISS = "ISS 5 %";

    private Salon() {}

    static void furnish(Demo salon) {
        UUID hair = salon.family("Cabelo", "");
        UUID nails = salon.family("Unhas", "");
        UUID shelf = salon.family("Loja", "");
        Product cut = salon.product(hair, "Corte feminino", "120.00", ISS, null);
        salon.product(hair, "Corte masculino", "70.00", ISS, null);
        Product colour = salon.product(hair, "Coloração", "260.00", ISS, null);
        salon.product(hair, "Escova", "80.00", ISS, null);
        Product manicure = salon.product(nails, "Manicure", "45.00", ISS, null);
        salon.product(nails, "Pedicure", "55.00", ISS, null);
        Product shampoo = salon.product(shelf, "Shampoo 300 ml", "64.90", "", "7890000000015");
        Product plan = salon.product(hair, "Plano mensal de escovas", "199.00", ISS, null);

        UUID ana = salon.customer("Ana Paula Lima", "ana.lima@example.com", "+55 21 90000-0101", "vip");
        UUID carla = salon.customer("Carla Mendes", "carla.mendes@example.com", "+55 21 90000-0102");
        UUID joao = salon.customer("João Pereira", "joao.pereira@example.com", "+55 21 90000-0103");

        salon.join(
                salon.feeType("Plano de escovas", Periodicity.MONTHLY, plan),
                ana,
                salon.today().minusMonths(2));
        salon.account(carla, "300.00");
        salon.pay(salon.sale(ana, cut, manicure), PaymentKind.CARD);
        salon.pay(salon.sale(joao, shampoo), PaymentKind.CASH);
        salon.sale(carla, colour);
    }
}
