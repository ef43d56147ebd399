package io.monedero.functions.backoffice.vouchers;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.tenancy.Tenant;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.Offers;
import io.monedero.vouchers.VoucherType;
import io.monedero.vouchers.VoucherTypes;
import io.monedero.web.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VoucherTypePagesTest {

    @Test
    @DisplayName(
            "V-01, V-02, V-04 a type is added with its times and products, and shown again; what is wrong keeps what was typed")
    void types() {
        Club club = Club.open("voucher-types");
        assertThat(club.get("voucher-types").body()).contains("There is no voucher yet");
        Answer wrong = club.send("voucher-types/new", club.greenFees("0", "0,5"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"0\"", "value=\"0,5\"", "A voucher is valid for 1 to");
        assertThat(club.types()).isEmpty();

        Answer added = club.send("voucher-types/new", club.greenFees("90", "0,5"));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        VoucherType type = club.types().getFirst();
        assertThat(type.details().products().getFirst().ratio()).isEqualByComparingTo("0.5");
        assertThat(club.get("voucher-types").body()).contains("Bono Green Fees", "90 days", "16:00–");
        assertThat(club.get("voucher-types/" + type.id()).body())
                .contains(
                        "value=\"90\"", "value=\"0,5\"", "value=\"16:00\"", "Without an offer it cannot be recharged");
    }

    @Test
    @DisplayName("V-03 an offer is added to its type with what is put in and what it costs, and changed")
    void offers() {
        Club club = Club.open("voucher-offers");
        club.send("voucher-types/new", club.greenFees("90", ""));
        VoucherType type = club.types().getFirst();
        String place = "voucher-types/" + type.id();

        Answer wrong = club.send(place + "/offers/new", offer("0", "180"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Diez green fees");
        Answer added = club.send(place + "/offers/new", offer("10,5", "180"));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        Offer offer = FUNCTION.bean(Offers.class).of(club.tenant(), type.id()).getFirst();
        assertThat(offer.worth()).hasToString("10.5");
        assertThat(club.get(place).body()).contains("Diez green fees", "10,5", "180,00", "socio", "online");
        assertThat(club.get(place + "/offers/" + offer.id()).body()).contains("value=\"10,5\"", "value=\"180,00\"");
        assertThat(Club.open("voucher-others").get(place).status()).isEqualTo(404);
    }

    private static String[] offer(String amount, String price) {
        return new String[] {
            "key",
            key(),
            "amount",
            amount,
            "price",
            price,
            "description",
            "Diez green fees",
            "tag",
            "socio",
            "picture",
            "",
            "online",
            "true",
            "active",
            "true"
        };
    }

    /** A business with one product. */
    private record Club(Tenant tenant, UUID productId) implements BrowsedBusiness {
        static Club open(String slug) {
            Tenant tenant = FUNCTION.signUp(slug);
            UUID subfamily =
                    FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
            return new Club(
                    tenant,
                    FUNCTION.bean(Products.class)
                            .create(tenant, ProductDetails.of("GF 9 hoyos", subfamily, tenant.money(2800), List.of()))
                            .id());
        }

        List<VoucherType> types() {
            return FUNCTION.bean(VoucherTypes.class).all(tenant);
        }

        String[] greenFees(String days, String ratio) {
            return new String[] {
                "key",
                key(),
                "name",
                "Bono Green Fees",
                "kind",
                "UNITS",
                "productId",
                productId.toString(),
                "tag",
                "bono",
                "validity",
                days,
                "validityUnit",
                "DAYS",
                "fromHour",
                "16:00",
                "toHour",
                "",
                "weekdays",
                "MONDAY",
                "validProduct",
                productId.toString(),
                "ratio",
                ratio,
                "validProduct",
                "",
                "ratio",
                "",
                "active",
                "true"
            };
        }
    }
}
