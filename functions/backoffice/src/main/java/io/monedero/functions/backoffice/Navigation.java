package io.monedero.functions.backoffice;

import io.monedero.tenancy.Permission;
import java.util.List;

/** The places of the back office, in the order of a working day. */
public enum Navigation {
    STAFF("staff", "nav.staff", Permission.MANAGE_STAFF);

    private final String path;
    private final String text;
    private final Permission needed;

    Navigation(String path, String text, Permission needed) {
        this.path = path;
        this.text = text;
        this.needed = needed;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The places that this member of staff may go to. */
    public static List<Navigation> of(Page page) {
        return List.of(values()).stream()
                .filter(place -> page.staff().staff().may(place.needed))
                .toList();
    }
}
