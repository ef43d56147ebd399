package io.monedero.functions.mail;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.MicronautRequestHandler;
import io.monedero.mail.DeliveringRound;
import io.monedero.mail.OutboxDelivery.Delivered;
import jakarta.inject.Inject;

/** Started every minute: sends the mail of all businesses that is due (S-12). Two at the same time send nothing twice. */
public class DeliverMail extends MicronautRequestHandler<DeliverMail.Round, DeliverMail.Outcome> {
    @Inject
    DeliveringRound round;

    /** As Lambda starts it. */
    public DeliverMail() {}

    /** In a context that exists already. */
    public DeliverMail(ApplicationContext context) {
        super(context);
    }

    @Override
    public Outcome execute(Round wanted) {
        Delivered delivered = round.deliver(wanted.atMost());
        return new Outcome(delivered.sent(), delivered.failed());
    }

    /**
     * How much is to be done.
     *
     * @param atMost mails that are tried before it ends; what is left waits for the next round
     */
    public record Round(int atMost) {}

    /**
     * What came of it.
     *
     * @param sent mails that the mail service took
     * @param failed mails that are tried again later
     */
    public record Outcome(int sent, int failed) {}
}
