package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.TreatmentSession;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Amount;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sessions of a treatment, in their order. */
@Serdeable
record SessionsBody(
        @Schema(description = "None makes it an ordinary product again") @Nullable
        List<SessionBody> sessions) {

    /** One session and what it costs by itself. */
    @Serdeable
    record SessionBody(String name, Amount price) {}

    static SessionsBody of(List<TreatmentSession> sessions) {
        return new SessionsBody(sessions.stream()
                .map(each -> new SessionBody(each.name(), Amount.of(each.price())))
                .toList());
    }

    /** Refused as {@link TreatmentSession}, at {@code sessions[0].price} and so on. */
    List<TreatmentSession> wanted(Tenant tenant) {
        List<SessionBody> given = Given.list(sessions, "sessions");
        return IntStream.range(0, given.size())
                .mapToObj(index -> session(given.get(index), tenant, "sessions[" + index + "]"))
                .toList();
    }

    private static TreatmentSession session(SessionBody body, Tenant tenant, String field) {
        try {
            return new TreatmentSession(body.name(), body.price().money(tenant, "price"));
        } catch (Refused refused) {
            throw refused.refusal().at(field).asException();
        }
    }
}
