package io.monedero.functions.backoffice.staff;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StaffPagesTest {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Test
    @DisplayName("T-04 a person is added once, however often the form is sent, and may log in at once")
    void addPerson() {
        Tenant tenant = FUNCTION.signUp("staff-add");
        String role = role(tenant, "Desk", Permission.SELL).toString();
        String path = "/staff-add/admin/staff/new";
        String key = keyOf(FUNCTION.asOwnerOf(tenant).get(path));
        String[] form = {"key", key, "name", "Bea Ruiz", "email", "Bea@Club.example", "roleId", role};

        Answer first = FUNCTION.asOwnerOf(tenant).form(path, form);
        Answer second = FUNCTION.asOwnerOf(tenant).form(path, form);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/staff-add/admin/staff?done=person-added");
        assertThat(second.status()).isEqualTo(303);
        Answer list = FUNCTION.asOwnerOf(tenant).get(first.header("Location"));
        assertThat(list.body()).contains("The person can log in now.", "Bea Ruiz", "bea@club.example", "Desk");
        assertThat(FUNCTION.bean(Staff.class).all(tenant.id())).hasSize(2);
        assertThat(FUNCTION.as("bea@club.example", "staff-add")
                        .get("/staff-add/admin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "T-04 what was wrong stands at its field with what was typed, and the corrected form is taken under its key")
    void refusedPerson() {
        Tenant tenant = FUNCTION.signUp("staff-bad");
        String role = role(tenant, "Desk", Permission.SELL).toString();
        String path = "/staff-bad/admin/staff/new";
        String key = key();

        Answer noMail =
                FUNCTION.asOwnerOf(tenant).form(path, "key", key, "name", "Bea", "email", "bea", "roleId", role);
        assertThat(noMail.status()).isEqualTo(422);
        assertThat(noMail.body()).contains("value=\"Bea\"", "is no mail address");
        assertThat(keyOf(noMail)).isEqualTo(key);
        assertThat(noMail.body()).contains("<option value=\"" + role + "\" selected>");

        Answer taken = FUNCTION.asOwnerOf(tenant)
                .form(path, "key", key, "name", "Bea", "email", "ANA@staff-bad.example", "roleId", role);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("already on the staff");
        assertThat(send(tenant, path, "key", key, "name", "", "email", "b@x.example", "roleId", role))
                .isEqualTo(422);
        assertThat(send(tenant, path, "key", key, "name", "Bea", "email", "b@x.example", "roleId", "boss"))
                .isEqualTo(422);
        assertThat(send(tenant, path, "key", key, "name", "Bea", "email", "b@x.example", "roleId", key()))
                .isEqualTo(422);
        assertThat(send(tenant, path, "name", "Bea", "email", "b@x.example", "roleId", role))
                .isEqualTo(422);
        assertThat(send(tenant, path, "key", key, "name", "Bea", "email", "b@x.example", "roleId", role))
                .isEqualTo(303);
        assertThat(send(tenant, path, "key", key, "name", "Eva", "email", "e@x.example", "roleId", role))
                .isEqualTo(409);
        assertThat(FUNCTION.bean(Staff.class).all(tenant.id())).hasSize(2);
    }

    @Test
    @DisplayName("T-04 a role is made with single permissions, and unticking one takes it away at once")
    void roles() {
        Tenant tenant = FUNCTION.signUp("staff-roles");
        assertThat(send(
                        tenant,
                        "/staff-roles/admin/staff/roles/new",
                        "key",
                        key(),
                        "name",
                        "Desk",
                        "permissions",
                        "sell",
                        "permissions",
                        "manage-staff"))
                .isEqualTo(303);
        Staff staff = FUNCTION.bean(Staff.class);
        Staff.Role desk = staff.roles(tenant.id()).getLast();
        staff.add(tenant, "Bea", "bea@roles.example", desk.id());
        String path = "/staff-roles/admin/staff/roles/" + desk.id();

        assertThat(FUNCTION.as("bea@roles.example", "staff-roles").get(path).body())
                .contains("value=\"sell\" checked", "value=\"manage-staff\" checked", "value=\"take-payment\">");
        assertThat(send(tenant, path, "key", key(), "permissions", "sell", "permissions", "take-payment"))
                .isEqualTo(303);
        assertThat(staff.roles(tenant.id()).getLast().permissions())
                .containsExactlyInAnyOrder(Permission.SELL, Permission.TAKE_PAYMENT);
        assertThat(FUNCTION.as("bea@roles.example", "staff-roles").get(path).status())
                .isEqualTo(403);
        assertThat(send(tenant, path, "key", key(), "permissions", "fly")).isEqualTo(422);
        assertThat(send(tenant, "/staff-roles/admin/staff/roles/" + key(), "key", key(), "permissions", "sell"))
                .isEqualTo(404);
        assertThat(send(tenant, "/staff-roles/admin/staff/roles/new", "key", key(), "name", "desk"))
                .isEqualTo(409);
    }

    @Test
    @DisplayName("T-04 the owner's role is shown as fixed and cannot be changed by a form of one's own making")
    void ownerRole() {
        Tenant tenant = FUNCTION.signUp("staff-owner");
        Staff staff = FUNCTION.bean(Staff.class);
        String path = "/staff-owner/admin/staff/roles/"
                + staff.roles(tenant.id()).getFirst().id();

        assertThat(FUNCTION.asOwnerOf(tenant).get(path).body()).doesNotContain("<form method=\"post\"");
        assertThat(send(tenant, path, "key", key(), "permissions", "sell")).isEqualTo(409);
        assertThat(staff.roles(tenant.id()).getFirst().permissions()).contains(Permission.values());
    }

    @Test
    @DisplayName("T-04 who may not manage staff sees neither the place nor the pages, and reads why in four languages")
    void permissions() {
        Tenant tenant = FUNCTION.signUp("staff-desk");
        FUNCTION.bean(Staff.class).add(tenant, "Bea", "bea@desk.example", role(tenant, "Desk", Permission.SELL));
        String path = "/staff-desk/admin/staff";

        assertThat(desk("en", "/staff-desk/admin").body()).doesNotContain("href=\"" + path + "\"");
        for (String page : new String[] {path, path + "/new", path + "/roles/new"}) {
            assertThat(desk("en", page).status()).as(page).isEqualTo(403);
        }
        assertThat(FUNCTION.as("bea@desk.example", "staff-desk")
                        .form(path + "/new", "key", key(), "name", "Eve")
                        .status())
                .isEqualTo(403);
        assertThat(desk("en", path).body()).contains("lacks the permission \"Staff and roles\"");
        assertThat(desk("es", path).body()).contains("Personal y perfiles");
        assertThat(desk("pt", path).body()).contains("Equipe e perfis");
        assertThat(desk("uk", path).body()).contains("Персонал і ролі");
    }

    @Test
    @DisplayName("T-02 a role of one business cannot be given in another")
    void otherBusiness() {
        Tenant mine = FUNCTION.signUp("staff-mine");
        Tenant other = FUNCTION.signUp("staff-other");
        String theirs = role(other, "Desk", Permission.SELL).toString();

        assertThat(send(
                        mine,
                        "/staff-mine/admin/staff/new",
                        "key",
                        key(),
                        "name",
                        "Bea",
                        "email",
                        "b@x.example",
                        "roleId",
                        theirs))
                .isEqualTo(422);
        assertThat(FUNCTION.asOwnerOf(mine)
                        .get("/staff-mine/admin/staff/roles/" + theirs)
                        .status())
                .isEqualTo(404);
    }

    private static int send(Tenant tenant, String path, String... form) {
        return FUNCTION.asOwnerOf(tenant).form(path, form).status();
    }

    private static Answer desk(String language, String path) {
        return FUNCTION.as("bea@desk.example", "staff-desk")
                .header("Accept-Language", language)
                .get(path);
    }

    private static UUID role(Tenant tenant, String name, Permission... permissions) {
        return FUNCTION.bean(Staff.class)
                .addRole(tenant, name, Set.of(permissions))
                .id();
    }

    private static String keyOf(Answer page) {
        Matcher key = KEY.matcher(page.body());
        assertThat(key.find()).as(page.body()).isTrue();
        return key.group(1);
    }
}
