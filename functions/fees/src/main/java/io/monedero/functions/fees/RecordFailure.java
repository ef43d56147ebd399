package io.monedero.functions.fees;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.fees.FeeFailures;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Task of the daily emission: keeps for staff that a business's day broke off (F-09). */
public class RecordFailure extends MicronautRequestHandler<RecordFailure.BrokenDay, RecordFailure.Kept> {
    @Inject
    Tenants tenants;

    @Inject
    FeeFailures failures;

    /** As Lambda starts it. */
    public RecordFailure() {}

    /** In a context that exists already. */
    public RecordFailure(ApplicationContext context) {
        super(context);
    }

    @Override
    public Kept execute(BrokenDay broken) {
        failures.noteDay(
                tenants.bySlug(broken.tenant()).id(), LocalDate.parse(broken.day()), broken.error(), broken.cause());
        return new Kept(broken.tenant(), broken.day());
    }

    /**
     * What broke off.
     *
     * @param tenant slug
     * @param day {@code 2026-06-15}
     * @param after the page, as {@link EmitFees.Page}
     * @param error the error's name
     * @param cause what was said about it
     */
    public record BrokenDay(
            String tenant, String day, @Nullable String after, String error, String cause) {}

    /** What was kept. */
    public record Kept(String tenant, String day) {}
}
