package io.monedero.mail;

import io.micronaut.serde.ObjectMapper;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due in the outbox, each mail in a transaction of its own that keeps its row locked: deliverers that run
 * at the same time take different mails. Who dies between sending and noting it leaves the mail due, and the next one
 * sends it again under the same id.
 */
@Singleton
public class OutboxDelivery {
    /** What the log says, at the level of a warning, of a mail that is not tried again; an alarm counts it. */
    public static final String GIVEN_UP = "mail given up";

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
    private static final int LONGEST_ERROR = 500;

    private final TenantTransactions transactions;
    private final OutboxRepository repository;
    private final MailSender sender;
    private final ObjectMapper json;
    private final Clock clock;

    OutboxDelivery(
            TenantTransactions transactions,
            OutboxRepository repository,
            MailSender sender,
            ObjectMapper json,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.sender = sender;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tries up to so many mails, those first that are due longest. Not to be called inside a transaction.
     *
     * @return how they went; fewer than asked for means that nothing is due any more
     */
    public Delivered deliver(TenantId tenant, int howMany) {
        Delivered soFar = new Delivered(0, 0);
        while (soFar.tried() < howMany) {
            Delivered one = transactions.write(tenant, this::deliverOne);
            if (one.tried() == 0) {
                break;
            }
            soFar = soFar.plus(one);
        }
        return soFar;
    }

    private Delivered deliverOne() {
        return repository
                .due(clock.instant(), Patience.ATTEMPTS)
                .map(this::attempt)
                .orElse(new Delivered(0, 0));
    }

    private Delivered attempt(OutboxRepository.DueRow due) {
        try {
            sender.send(json.readValue(due.payload(), Dispatch.class));
        } catch (IOException | RuntimeException refused) {
            int attempts = due.attempts() + 1;
            repository.markFailed(
                    due.messageId(),
                    attempts,
                    shortened(refused),
                    clock.instant().plus(Patience.after(attempts)));
            if (attempts >= Patience.ATTEMPTS) {
                LOG.warn("{}: {} after {} attempts", GIVEN_UP, due.messageId(), attempts);
            }
            return new Delivered(0, 1);
        }
        repository.markSent(due.messageId(), due.attempts() + 1, clock.instant());
        return new Delivered(1, 0);
    }

    private static String shortened(Exception refused) {
        String whole = Plain.text(refused.toString());
        return whole.substring(0, Math.min(whole.length(), LONGEST_ERROR));
    }

    /** How attempts to send went. */
    public record Delivered(int sent, int failed) {
        public int tried() {
            return sent + failed;
        }

        Delivered plus(Delivered other) {
            return new Delivered(sent + other.sent, failed + other.failed);
        }
    }
}
