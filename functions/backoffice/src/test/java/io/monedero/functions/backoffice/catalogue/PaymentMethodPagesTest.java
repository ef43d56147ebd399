package io.monedero.functions.backoffice.catalogue;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethodDetails;
import io.monedero.catalog.PaymentMethods;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaymentMethodPagesTest {

    @Test
    @DisplayName("C-10 a payment method is added once with its kind, and only one of the web has a gateway")
    void add() {
        Tenant tenant = FUNCTION.signUp("methods-add");
        String key = key();
        for (int sent = 0; sent < 2; sent++) {
            Answer added = send(
                    tenant,
                    "/new",
                    "key",
                    key,
                    "kind",
                    "TRANSFER",
                    "name",
                    "Bank",
                    "onlineName",
                    "",
                    "colour",
                    "#0000ff",
                    "gateway",
                    "redsys",
                    "automatable",
                    "true",
                    "refundProvider",
                    "Our bank",
                    "priority",
                    "7",
                    "active",
                    "true");
            assertThat(added.header("Location"))
                    .isEqualTo("/methods-add/admin/payment-methods?done=payment-method-added");
        }
        assertThat(all(tenant)).hasSize(6);
        assertThat(method(tenant, "Bank").details())
                .isEqualTo(new PaymentMethodDetails(
                        "Bank",
                        "",
                        "#0000ff",
                        PaymentKind.TRANSFER,
                        null,
                        false,
                        false,
                        true,
                        false,
                        "Our bank",
                        7,
                        true));
        assertThat(send(tenant, "/new", fields("kind", "GATEWAY", "gateway", "stripe"))
                        .status())
                .isEqualTo(303);
        assertThat(method(tenant, "New").details().gateway()).isEqualTo("stripe");
        assertThat(get(tenant, "").body()).contains("Bank transfer", "fill=\"#0000ff\"", "At the desk", "Inactive");
    }

    @Test
    @DisplayName("C-10 what was wrong stands at its field with what was typed, and nothing is stored")
    void refused() {
        Tenant tenant = FUNCTION.signUp("methods-bad");

        assertThat(refusedAt(tenant, "kind", "kind", "")).isEqualTo(422);
        assertThat(refusedAt(tenant, "kind", "kind", "cash")).isEqualTo(422);
        assertThat(refusedAt(tenant, "name", "name", "")).isEqualTo(422);
        assertThat(refusedAt(tenant, "name", "name", all(tenant).getFirst().name()))
                .isEqualTo(409);
        assertThat(refusedAt(tenant, "colour", "colour", "red")).isEqualTo(422);
        assertThat(refusedAt(tenant, "priority", "priority", "10000")).isEqualTo(422);
        assertThat(refusedAt(tenant, "priority", "priority", "-1")).isEqualTo(422);
        Answer noGateway = send(tenant, "/new", fields("kind", "GATEWAY", "gateway", "<paypal>"));
        assertThat(noGateway.status()).isEqualTo(422);
        assertThat(noGateway.body())
                .contains("id=\"gateway-help\" class=\"wrong\"", "<option value=\"GATEWAY\" selected>", "&lt;paypal")
                .doesNotContain("<paypal");
        assertThat(all(tenant)).hasSize(5);
    }

    @Test
    @DisplayName("C-10 all but its kind can be changed; who saw an older one is told so")
    void change() {
        Tenant tenant = FUNCTION.signUp("methods-change");
        PaymentMethod cash = all(tenant).getFirst();
        String path = "/" + cash.id();
        assertThat(get(tenant, path).body())
                .contains("type=\"color\" value=\"#2e7d32\"", "<dd>Cash</dd>")
                .doesNotContain("name=\"kind\"", "name=\"gateway\"");

        Answer done = send(tenant, path, fields("version", "1", "kind", "GATEWAY", "name", "Notes and coins"));
        assertThat(done.header("Location")).isEqualTo("/methods-change/admin/payment-methods?done=saved");
        PaymentMethod changed = method(tenant, "Notes and coins");
        assertThat(changed.kind()).isEqualTo(PaymentKind.CASH);
        assertThat(changed.details().availableInPos()).isFalse();
        Answer late = send(tenant, path, fields("version", "1", "name", "Late"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Late\"");
        assertThat(method(tenant, "Notes and coins")).isEqualTo(changed);
    }

    @Test
    @DisplayName("T-02, T-04 without the permission there is no page; another business's method is nothing")
    void strangers() {
        Tenant mine = FUNCTION.signUp("methods-mine");
        Tenant other = FUNCTION.signUp("methods-other");
        String theirs = "/" + all(other).getFirst().id();
        Staff staff = FUNCTION.bean(Staff.class);
        staff.add(
                mine,
                "Bea",
                "bea@methods.example",
                staff.addRole(mine, "Desk", Set.of(Permission.SELL)).id());

        assertThat(get(mine, theirs).status()).isEqualTo(404);
        assertThat(send(mine, theirs, fields("version", "1", "name", "Mine")).status())
                .isEqualTo(404);
        assertThat(all(other)).noneMatch(method -> method.name().equals("Mine"));
        for (String page : List.of("", "/new", theirs)) {
            assertThat(FUNCTION.as("bea@methods.example", "methods-mine")
                            .get("/methods-mine/admin/payment-methods" + page)
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        for (String page : List.of("/new", theirs)) {
            assertThat(FUNCTION.as("bea@methods.example", "methods-mine")
                            .form("/methods-mine/admin/payment-methods" + page, fields("version", "1"))
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    private static int refusedAt(Tenant tenant, String field, String name, String value) {
        Answer answer = send(tenant, "/new", fields(name, value, "onlineName", "typed"));
        assertThat(answer.body()).contains("id=\"" + field + "-help\" class=\"wrong\"", "value=\"typed\"");
        return answer.status();
    }

    /** A method's form with some fields given otherwise: the first value of a name counts. */
    private static String[] fields(String... otherwise) {
        return Stream.of(otherwise, new String[] {
                    "key", key(), "kind", "CARD", "name", "New", "colour", "#112233", "priority", "9"
                })
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static Answer get(Tenant tenant, String path) {
        return FUNCTION.asOwnerOf(tenant).get("/" + tenant.slug() + "/admin/payment-methods" + path);
    }

    private static Answer send(Tenant tenant, String path, String... form) {
        return FUNCTION.asOwnerOf(tenant).form("/" + tenant.slug() + "/admin/payment-methods" + path, form);
    }

    private static List<PaymentMethod> all(Tenant tenant) {
        return FUNCTION.bean(PaymentMethods.class).all(tenant.id());
    }

    private static PaymentMethod method(Tenant tenant, String name) {
        return all(tenant).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
