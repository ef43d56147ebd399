package io.monedero.functions.fees;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.fees.EmittedPage;
import io.monedero.fees.EmittingFees;
import io.monedero.fees.FeeFailures;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Task of the daily emission: one page of a business's due fees; the last page closes the day (F-09). */
public class EmitFees extends MicronautRequestHandler<EmitFees.Page, EmitFees.Emitted> {
    private static final int SIZE = 200;

    @Inject
    Tenants tenants;

    @Inject
    EmittingFees emitting;

    @Inject
    FeeFailures failures;

    /** As Lambda starts it. */
    public EmitFees() {}

    /** In a context that exists already. */
    public EmitFees(ApplicationContext context) {
        super(context);
    }

    @Override
    public Emitted execute(Page page) {
        Tenant tenant = tenants.bySlug(page.tenant());
        LocalDate day = LocalDate.parse(page.day());
        UUID after = page.after() == null ? null : UUID.fromString(page.after());
        EmittedPage emitted = emitting.emit(tenant, day, after, SIZE);
        if (emitted.next() == null) {
            failures.resolveDays(tenant.id(), day);
            tenants.markFeesEmitted(tenant.id(), day);
        }
        return Emitted.of(emitted);
    }

    /**
     * The page wanted.
     *
     * @param tenant slug
     * @param day {@code 2026-06-15}
     * @param after what the page before said in {@code next}; null for the first page
     */
    public record Page(String tenant, String day, @Nullable String after) {}

    /**
     * What came of the page.
     *
     * @param emitted receipts
     * @param failed fees kept for staff
     * @param next null when no page is left
     */
    public record Emitted(int emitted, int failed, @Nullable String next) {
        static Emitted of(EmittedPage page) {
            UUID next = page.next();
            return new Emitted(page.emitted(), page.failed(), next == null ? null : next.toString());
        }
    }
}
