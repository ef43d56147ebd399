package io.monedero.web;

import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A business whose staff call the function under test. */
public record Business(FunctionUnderTest function, Tenant tenant) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new Spanish one. */
    public static Business open(FunctionUnderTest function) {
        return new Business(function, function.signUp("business-" + COUNT.incrementAndGet()));
    }

    public <T> T bean(Class<T> type) {
        return function.bean(type);
    }

    public FunctionUnderTest.Request owner() {
        return function.asOwnerOf(tenant);
    }

    /** Starts a request of a new member of staff, who has these permissions and no others. */
    public FunctionUnderTest.Request staff(Permission... may) {
        Staff staff = bean(Staff.class);
        String name = "s" + COUNT.incrementAndGet();
        UUID role = staff.addRole(tenant, name, Set.of(may)).id();
        return function.as(staff.add(tenant, name, name + "@club.example", role).email(), tenant.slug());
    }

    public Answer get(String path) {
        return owner().get(address(path));
    }

    public Answer post(String path, String json) {
        return owner().post(address(path), json);
    }

    /** Posts what must be accepted, and answers its id. */
    public String made(String path, String json) {
        Answer answer = post(path, json);
        if (answer.status() != 201) {
            throw new AssertionError(answer.body());
        }
        return answer.json().get("id").asText();
    }

    public Answer put(String path, String etag, String json) {
        return owner().header("If-Match", etag).send("PUT", address(path), json);
    }

    public Map<String, Integer> rows() {
        return Rows.of(function, tenant);
    }

    public String address(String path) {
        return "/" + tenant.slug() + "/api/v1" + path;
    }
}
