package io.monedero.functions.backoffice.catalogue;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Families;
import io.monedero.catalog.Family;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.invoicing.Companies;
import io.monedero.invoicing.CompanyDetails;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FamilyPagesTest {

    @Test
    @DisplayName("C-02, C-03 a family and its subfamily are each added once, with the company that invoices it")
    void add() {
        Tenant tenant = FUNCTION.signUp("families-add");
        UUID company = FUNCTION.bean(Companies.class)
                .create(tenant, new CompanyDetails("Bar & Sons", "B1", "", "ES", "", "", "", ""))
                .id();
        String key = key();
        for (int sent = 0; sent < 2; sent++) {
            assertThat(send(tenant, "/new", "key", key, "name", "Drinks", "code", "700", "manageStock", "true")
                            .header("Location"))
                    .isEqualTo("/families-add/admin/families?done=family-added");
        }
        Family drinks = family(tenant, "Drinks");
        assertThat(FUNCTION.bean(Families.class).all(tenant.id())).hasSize(2);
        assertThat(drinks.details()).isEqualTo(new FamilyDetails("Drinks", "700", true));
        assertThat(get(tenant, "/subfamilies/new?family=" + drinks.id()).body())
                .contains("<option value=\"" + drinks.id() + "\" selected>Drinks", "Bar &amp; Sons");

        Answer added = send(
                tenant,
                "/subfamilies/new",
                "key",
                key(),
                "name",
                "Cold",
                "familyId",
                drinks.id().toString(),
                "code",
                "7001",
                "companyId",
                company.toString());
        assertThat(added.header("Location")).isEqualTo("/families-add/admin/families?done=subfamily-added");
        assertThat(subfamily(tenant, "Cold").details())
                .isEqualTo(new SubfamilyDetails(drinks.id(), "Cold", "7001", company));
        assertThat(get(tenant, "").body())
                .contains("Drinks", "With stock", "Cold", "7001", "Bar &amp; Sons", "The default company");
    }

    @Test
    @DisplayName("C-02, C-03 what was wrong stands at its field with what was typed, and nothing is stored")
    void refused() {
        Tenant tenant = FUNCTION.signUp("families-bad");
        Family general = FUNCTION.bean(Families.class).all(tenant.id()).getFirst();
        Subfamily taken = FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst();

        Answer sameName = send(
                tenant, "/new", "key", key(), "name", general.details().name(), "code", "<7>", "manageStock", "true");
        assertThat(sameName.status()).isEqualTo(409);
        assertThat(sameName.body())
                .contains("id=\"name-help\" class=\"wrong\"", "value=\"&lt;7>\"", "value=\"true\" checked");
        assertThat(send(tenant, "/new", "key", key(), "name", "").body()).contains("id=\"name-help\" class=\"wrong\"");
        String family = general.id().toString();
        assertThat(subfamilyRefusedAt(tenant, "name", taken.details().name(), family, ""))
                .isEqualTo(409);
        assertThat(subfamilyRefusedAt(tenant, "familyId", "New", "", "")).isEqualTo(422);
        assertThat(subfamilyRefusedAt(tenant, "familyId", "New", key(), "")).isEqualTo(422);
        assertThat(subfamilyRefusedAt(tenant, "companyId", "New", family, key()))
                .isEqualTo(422);
        assertThat(subfamilyRefusedAt(tenant, "companyId", "New", family, "mine"))
                .isEqualTo(422);
        assertThat(FUNCTION.bean(Families.class).all(tenant.id())).hasSize(1);
        assertThat(FUNCTION.bean(Subfamilies.class).all(tenant.id())).hasSize(1);
    }

    @Test
    @DisplayName("C-02, C-03 both are changed once; who saw an older one is told so with what was typed kept")
    void change() {
        Tenant tenant = FUNCTION.signUp("families-change");
        Family family = FUNCTION.bean(Families.class).all(tenant.id()).getFirst();
        Subfamily subfamily = FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst();
        String path = "/" + family.id();
        String sub = "/subfamilies/" + subfamily.id();
        String[] asCourts = {"name", "Courts", "familyId", family.id().toString(), "companyId", ""};

        assertThat(send(tenant, path, "key", key(), "version", "1", "name", "Club")
                        .header("Location"))
                .isEqualTo("/families-change/admin/families?done=saved");
        assertThat(send(tenant, sub, and(asCourts, "key", key(), "version", "1"))
                        .header("Location"))
                .isEqualTo("/families-change/admin/families?done=saved");
        assertThat(family(tenant, "Club").version()).isEqualTo(2);
        assertThat(subfamily(tenant, "Courts").familyName()).isEqualTo("Club");
        Answer late = send(tenant, path, "key", key(), "version", "1", "name", "Late");
        Answer lateSub = send(tenant, sub, and(asCourts, "key", key(), "version", "1"));
        assertThat(List.of(late.status(), lateSub.status())).containsOnly(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Late\"");
        assertThat(lateSub.body()).contains("Somebody changed this", "value=\"Courts\"");
        assertThat(family(tenant, "Club").version()).isEqualTo(2);
    }

    @Test
    @DisplayName("C-02, C-03 only what is empty can be deleted, and what is refused shows its present values")
    void delete() {
        Tenant tenant = FUNCTION.signUp("families-delete");
        Family family = FUNCTION.bean(Families.class).all(tenant.id()).getFirst();
        Subfamily subfamily = FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst();
        Subfamily empty =
                FUNCTION.bean(Subfamilies.class).create(tenant, new SubfamilyDetails(family.id(), "Empty", "", null));
        FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of("Ball", subfamily.id(), tenant.money(1), List.of()));

        Answer inUse = send(tenant, "/" + family.id() + "/delete", "key", key());
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.body())
                .contains("has subfamilies", "value=\"" + family.details().name() + "\"")
                .contains("action=\"/families-delete/admin/families/" + family.id() + "\"");
        Answer sold = send(tenant, "/subfamilies/" + subfamily.id() + "/delete", "key", key());
        assertThat(sold.status()).isEqualTo(409);
        assertThat(sold.body())
                .contains("has products", "action=\"/families-delete/admin/families/subfamilies/" + subfamily.id());
        assertThat(send(tenant, "/subfamilies/" + empty.id() + "/delete", "key", key())
                        .header("Location"))
                .isEqualTo("/families-delete/admin/families?done=deleted");
        UUID lonely = FUNCTION.bean(Families.class)
                .create(tenant, new FamilyDetails("Lonely", "", false))
                .id();
        assertThat(get(tenant, "").body()).contains("Lonely", "No subfamily yet");
        assertThat(send(tenant, "/" + lonely + "/delete", "key", key()).status())
                .isEqualTo(303);
        assertThat(FUNCTION.bean(Families.class).all(tenant.id())).hasSize(1);
        assertThat(FUNCTION.bean(Subfamilies.class).all(tenant.id())).hasSize(1);
    }

    @Test
    @DisplayName("T-02, T-04 without the permission there is no page; another business's families are nothing")
    void strangers() {
        Tenant mine = FUNCTION.signUp("families-mine");
        Tenant other = FUNCTION.signUp("families-other");
        String family =
                "/" + FUNCTION.bean(Families.class).all(other.id()).getFirst().id();
        String subfamily = "/subfamilies/"
                + FUNCTION.bean(Subfamilies.class).all(other.id()).getFirst().id();
        Staff staff = FUNCTION.bean(Staff.class);
        staff.add(
                mine,
                "Bea",
                "bea@families.example",
                staff.addRole(mine, "Desk", Set.of(Permission.SELL)).id());

        for (String page : List.of(family, subfamily)) {
            assertThat(get(mine, page).status()).as(page).isEqualTo(404);
            assertThat(send(mine, page, "key", key(), "version", "1", "name", "X")
                            .status())
                    .as(page)
                    .isEqualTo(404);
            assertThat(send(mine, page + "/delete", "key", key()).status())
                    .as(page)
                    .isEqualTo(404);
        }
        for (String page : List.of("", "/new", family, "/subfamilies/new", subfamily)) {
            assertThat(FUNCTION.as("bea@families.example", "families-mine")
                            .get("/families-mine/admin/families" + page)
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        for (String page :
                List.of("/new", family, family + "/delete", "/subfamilies/new", subfamily, subfamily + "/delete")) {
            assertThat(FUNCTION.as("bea@families.example", "families-mine")
                            .form("/families-mine/admin/families" + page, "key", key(), "version", "1", "name", "X")
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    private static int subfamilyRefusedAt(Tenant tenant, String field, String name, String family, String company) {
        Answer answer = send(
                tenant,
                "/subfamilies/new",
                "key",
                key(),
                "name",
                name,
                "familyId",
                family,
                "code",
                "77",
                "companyId",
                company);
        assertThat(answer.body()).contains("id=\"" + field + "-help\" class=\"wrong\"", "value=\"77\"");
        return answer.status();
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    private static Answer get(Tenant tenant, String path) {
        return FUNCTION.asOwnerOf(tenant).get("/" + tenant.slug() + "/admin/families" + path);
    }

    private static Answer send(Tenant tenant, String path, String... form) {
        return FUNCTION.asOwnerOf(tenant).form("/" + tenant.slug() + "/admin/families" + path, form);
    }

    private static Family family(Tenant tenant, String name) {
        return FUNCTION.bean(Families.class).all(tenant.id()).stream()
                .filter(each -> each.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Subfamily subfamily(Tenant tenant, String name) {
        return FUNCTION.bean(Subfamilies.class).all(tenant.id()).stream()
                .filter(each -> each.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
