package io.monedero.mail;

import io.micronaut.serde.ObjectMapper;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Mail that is decided but not yet sent. */
@Singleton
public class Outbox {
    private final TenantTransactions transactions;
    private final OutboxRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(TenantTransactions transactions, OutboxRepository repository, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the mail down in the caller's transaction: it is sent if and only if that commits.
     *
     * @return the id that the mail carries at each attempt
     */
    public UUID enqueue(Tenant tenant, Mail mail) {
        Dispatch dispatch = new Dispatch(Ids.next(), tenant.name(), mail);
        return transactions.write(tenant.id(), () -> {
            repository.insert(dispatch.id(), written(dispatch), clock.instant());
            return dispatch.id();
        });
    }

    /** Mail that was tried in vain and is not sent yet, oldest first. */
    public List<Undelivered> undelivered(TenantId tenant) {
        return transactions.read(tenant, repository::undelivered).stream()
                .map(row -> new Undelivered(
                        row.messageId(),
                        row.recipient(),
                        row.subject(),
                        row.attempts(),
                        row.lastError(),
                        row.attempts() >= Patience.ATTEMPTS))
                .toList();
    }

    /**
     * Makes a mail due at once, as if it had never been tried.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-message} unless it is undelivered
     */
    public void retry(TenantId tenant, UUID id) {
        Instant now = clock.instant();
        transactions.write(tenant, () -> {
            if (repository.renew(id, now) == 0) {
                throw Refusal.notFound("unknown-message", "message").asException();
            }
            return id;
        });
    }

    private String written(Dispatch dispatch) {
        try {
            return json.writeValueAsString(dispatch);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
