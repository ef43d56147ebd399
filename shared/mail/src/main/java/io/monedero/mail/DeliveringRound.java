package io.monedero.mail;

import io.monedero.kernel.TenantId;
import io.monedero.mail.OutboxDelivery.Delivered;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Goes round all businesses that have mail due, a few mails at each, so that the many of one keep nobody else waiting.
 * What it leaves is due still: the next round takes it.
 */
@Singleton
public class DeliveringRound {
    private static final int AT_ONCE = 20;

    private final Tenants tenants;
    private final OutboxDelivery delivery;
    private final Clock clock;

    DeliveringRound(Tenants tenants, OutboxDelivery delivery, Clock clock) {
        this.tenants = tenants;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Tries up to so many mails; fewer tried means that nothing is due any more. */
    public Delivered deliver(int howMany) {
        Delivered soFar = new Delivered(0, 0);
        List<TenantId> waiting = waiting();
        while (!waiting.isEmpty() && soFar.tried() < howMany) {
            Delivered before = soFar;
            for (TenantId tenant : waiting) {
                soFar = soFar.plus(delivery.deliver(tenant, Math.min(AT_ONCE, howMany - soFar.tried())));
            }
            // Another delivery may hold all that is left.
            waiting = soFar.equals(before) ? List.of() : waiting();
        }
        return soFar;
    }

    private List<TenantId> waiting() {
        return tenants.withMailDue(clock.instant(), Patience.ATTEMPTS);
    }
}
