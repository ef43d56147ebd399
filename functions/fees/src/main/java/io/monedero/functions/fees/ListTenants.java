package io.monedero.functions.fees;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Task of the daily emission: the businesses whose local day has begun and is not emitted yet (F-09). */
public class ListTenants extends MicronautRequestHandler<ListTenants.Moment, ListTenants.Begun> {
    /** What fits into the 256 KB that states may pass to each other; the next execution lists the others. */
    private static final int MOST = 2000;

    @Inject
    Tenants tenants;

    /** As Lambda starts it. */
    public ListTenants() {}

    /** In a context that exists already. */
    public ListTenants(ApplicationContext context) {
        super(context);
    }

    @Override
    public Begun execute(Moment moment) {
        return new Begun(tenants.withFeesDue(Instant.parse(moment.at())).stream()
                .limit(MOST)
                .map(due -> new DueTenant(due.slug(), due.day().toString()))
                .toList());
    }

    /** ISO 8601, in UTC. */
    public record Moment(String at) {}

    /** As the state machine's Map takes them. */
    public record Begun(List<DueTenant> tenants) {}

    /** A business by its slug and the day that it is there, {@code 2026-06-15}. */
    public record DueTenant(String tenant, String day) {}
}
