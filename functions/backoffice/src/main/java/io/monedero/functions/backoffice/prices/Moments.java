package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads moments as browsers send them, {@code 2026-06-15T16:00}, by the clock on the wall of the business. */
final class Moments {
    private Moments() {}

    /** Null where nothing was typed. Refused: {@code day-malformed}. */
    static @Nullable Instant read(Form form, String field, Tenant tenant) {
        return form.has(field) ? read(form.text(field), field, tenant) : null;
    }

    static Instant read(String typed, String field, Tenant tenant) {
        try {
            return LocalDateTime.parse(typed).atZone(tenant.zone()).toInstant();
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("day-malformed", field, Map.of("value", typed))
                    .asException();
        }
    }
}
