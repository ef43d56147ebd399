package io.monedero.functions.backoffice;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.Set;
import java.util.UUID;

/** A business of a test whose owner, and others who work there, sit at browsers that speak English. */
public interface BrowsedBusiness {
    Tenant tenant();

    /** Where a place of the back office is; empty for its home. */
    default String path(String place) {
        return "/" + tenant().slug() + "/admin" + (place.isEmpty() ? "" : "/" + place);
    }

    default Answer get(String place) {
        return getAs(owner().email(), place);
    }

    default Answer getAs(String mail, String place) {
        return FUNCTION.as(mail, tenant().slug())
                .header("Accept-Language", "en")
                .get(path(place));
    }

    /** The page as somebody reads it who speaks another language. */
    default Answer getIn(String language, String place) {
        return FUNCTION.asOwnerOf(tenant()).header("Accept-Language", language).get(path(place));
    }

    default Answer send(String place, String... form) {
        return sendAs(owner().email(), place, form);
    }

    default Answer sendAs(String mail, String place, String... form) {
        return FUNCTION.as(mail, tenant().slug())
                .header("Accept-Language", "en")
                .form(path(place), form);
    }

    default StaffMember owner() {
        return FUNCTION.bean(Staff.class)
                .byEmail(tenant().id(), "ana@" + tenant().slug() + ".example")
                .orElseThrow();
    }

    /** Somebody who may do this and nothing else; answers the mail address. */
    default String person(String name, Permission... permissions) {
        Staff staff = FUNCTION.bean(Staff.class);
        String mail = name + "@" + tenant().slug() + ".example";
        UUID role =
                staff.addRole(tenant(), "Role of " + name, Set.of(permissions)).id();
        staff.add(tenant(), name, mail, role);
        return mail;
    }
}
