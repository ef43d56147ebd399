package io.monedero.functions.backoffice.catalogue;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Tax;
import io.monedero.catalog.TaxDetails;
import io.monedero.catalog.Taxes;
import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TaxPagesTest {

    @Test
    @DisplayName("C-01 a tax is added once however often it is sent, changed, and deleted once")
    void lifeOfATax() {
        Tenant tenant = FUNCTION.signUp("taxes-life");
        String key = key();
        int before = all(tenant).size();

        for (int sent = 0; sent < 2; sent++) {
            assertThat(send(tenant, "/new", "key", key, "name", "IGIC", "rate", "-7,5 %")
                            .header("Location"))
                    .isEqualTo("/taxes-life/admin/taxes?done=tax-added");
        }
        Tax igic = tax(tenant, "IGIC");
        assertThat(all(tenant)).hasSize(before + 1);
        assertThat(igic.details().rate()).isEqualTo(Percentage.of("-7.5"));
        assertThat(get(tenant, "?done=tax-added").body())
                .contains("The tax was added.", "IGIC", "-7,5 %", "Withholding", "IVA 21 %");
        String path = "/" + igic.id();
        assertThat(get(tenant, path).body()).contains("value=\"-7,5\"", "name=\"version\" value=\"1\"");

        assertThat(send(tenant, path, "key", key(), "version", "1", "name", "IGIC", "rate", "7")
                        .header("Location"))
                .isEqualTo("/taxes-life/admin/taxes?done=saved");
        assertThat(tax(tenant, "IGIC").details().rate()).isEqualTo(Percentage.of("7"));
        String delete = key();
        for (int sent = 0; sent < 2; sent++) {
            assertThat(send(tenant, path + "/delete", "key", delete).header("Location"))
                    .isEqualTo("/taxes-life/admin/taxes?done=deleted");
        }
        assertThat(all(tenant)).hasSize(before);
        assertThat(get(tenant, path).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("C-01 what was wrong stands at its field with what was typed, and nothing is stored")
    void refused() {
        Tenant tenant = FUNCTION.signUp("taxes-bad");
        int before = all(tenant).size();

        Answer outside = send(tenant, "/new", "key", key(), "name", "<i>", "rate", "-101");
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.body()).contains("id=\"rate-help\" class=\"wrong\"", "value=\"-101\"", "value=\"&lt;i>\"");
        assertThat(send(tenant, "/new", "key", key(), "name", "", "rate", "1").body())
                .contains("id=\"name-help\" class=\"wrong\"");
        Answer taken = send(tenant, "/new", "key", key(), "name", "IVA 21 %", "rate", "21");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("id=\"name-help\" class=\"wrong\"", "value=\"21\"");
        assertThat(all(tenant)).hasSize(before);
    }

    @Test
    @DisplayName(
            "C-01 who saw an older tax is told so; one that a product carries stays, and its page shows it unchanged")
    void conflicts() {
        Tenant tenant = FUNCTION.signUp("taxes-conflict");
        Tax tax = tax(tenant, "IVA 21 %");
        String path = "/" + tax.id();
        FUNCTION.bean(Taxes.class).update(tenant, tax.id(), 1, new TaxDetails("IVA 21 %", Percentage.of("21.5")));
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of("Ball", subfamily, tenant.money(100), List.of(tax.id())));

        Answer late = send(tenant, path, "key", key(), "version", "1", "name", "IVA", "rate", "22");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"IVA\"", "value=\"22\"");
        Answer inUse = send(tenant, path + "/delete", "key", key());
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.body())
                .contains("Products carry the tax", "value=\"IVA 21 %\"", "value=\"21,5\"")
                .contains("action=\"/taxes-conflict/admin/taxes" + path + "\"", "name=\"version\" value=\"2\"");
        assertThat(tax(tenant, "IVA 21 %").details().rate()).isEqualTo(Percentage.of("21.5"));
    }

    @Test
    @DisplayName("T-02, T-04 without the permission there is no page; another business's tax is nothing")
    void strangers() {
        Tenant mine = FUNCTION.signUp("taxes-mine");
        Tenant other = FUNCTION.signUp("taxes-other");
        Tax theirs = tax(other, "IVA 21 %");
        Staff staff = FUNCTION.bean(Staff.class);
        staff.add(
                mine,
                "Bea",
                "bea@taxes.example",
                staff.addRole(mine, "Desk", Set.of(Permission.SELL)).id());

        assertThat(get(mine, "/" + theirs.id()).status()).isEqualTo(404);
        assertThat(send(mine, "/" + theirs.id(), "key", key(), "version", "1", "name", "X", "rate", "1")
                        .status())
                .isEqualTo(404);
        assertThat(send(mine, "/" + theirs.id() + "/delete", "key", key()).status())
                .isEqualTo(404);
        assertThat(tax(other, "IVA 21 %")).isEqualTo(theirs);
        for (String page : List.of("", "/new", "/" + theirs.id())) {
            assertThat(FUNCTION.as("bea@taxes.example", "taxes-mine")
                            .get("/taxes-mine/admin/taxes" + page)
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        String ours = "/taxes-mine/admin/taxes/" + tax(mine, "IVA 21 %").id();
        for (String page : List.of("/taxes-mine/admin/taxes/new", ours, ours + "/delete")) {
            assertThat(FUNCTION.as("bea@taxes.example", "taxes-mine")
                            .form(page, "key", key(), "version", "1", "name", "X", "rate", "1")
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    private static Answer get(Tenant tenant, String path) {
        return FUNCTION.asOwnerOf(tenant).get("/" + tenant.slug() + "/admin/taxes" + path);
    }

    private static Answer send(Tenant tenant, String path, String... form) {
        return FUNCTION.asOwnerOf(tenant).form("/" + tenant.slug() + "/admin/taxes" + path, form);
    }

    private static List<Tax> all(Tenant tenant) {
        return FUNCTION.bean(Taxes.class).all(tenant.id());
    }

    private static Tax tax(Tenant tenant, String name) {
        return all(tenant).stream()
                .filter(each -> each.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
