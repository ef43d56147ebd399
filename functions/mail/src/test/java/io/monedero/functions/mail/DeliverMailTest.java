package io.monedero.functions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import io.micronaut.context.ApplicationContext;
import io.monedero.aws.mail.Mail;
import io.monedero.mail.Outbox;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeliverMailTest {
    private static final PostOffice POST_OFFICE = new PostOffice();
    private static final FunctionUnderTest FUNCTION = new FunctionUnderTest();

    private final DeliverMail handler = new DeliverMail(FUNCTION.bean(ApplicationContext.class));
    private final Outbox outbox = FUNCTION.bean(Outbox.class);

    @BeforeEach
    void nothingWaits() {
        POST_OFFICE.open();
        run(1000);
    }

    @Test
    @DisplayName("S-12 what businesses wrote is sent in their names, and once")
    void sent() {
        Tenant club = write("Reserva");
        Tenant spa = write("Factura");

        assertThat(run(100)).isEqualTo("{\"sent\":2,\"failed\":0}");
        assertThat(run(100)).isEqualTo("{\"sent\":0,\"failed\":0}");

        assertThat(newest(2)).extracting(Mail::subject).containsExactlyInAnyOrder("Reserva", "Factura");
        assertThat(newest(2)).extracting(Mail::from).anyMatch(from -> from.contains(club.name()));
        assertThat(newest(2)).extracting(Mail::from).anyMatch(from -> from.contains(spa.name()));
    }

    @Test
    @DisplayName("S-12 a round ends after so many mails; one business with many keeps no other waiting")
    void fair() {
        Tenant busy = Business.open(FUNCTION).tenant();
        for (int mail = 0; mail < 30; mail++) {
            outbox.enqueue(busy, mail("Campaign"));
        }
        write("Factura");

        assertThat(run(25)).isEqualTo("{\"sent\":25,\"failed\":0}");
        assertThat(newest(25)).extracting(Mail::subject).contains("Factura");
        assertThat(run(25)).isEqualTo("{\"sent\":6,\"failed\":0}");
    }

    @Test
    @DisplayName("S-12 what the mail service does not take is kept with its reason, and not tried again at once")
    void refused() {
        Tenant club = write("Reserva");
        POST_OFFICE.shut();

        assertThat(run(100)).isEqualTo("{\"sent\":0,\"failed\":1}");
        POST_OFFICE.open();
        assertThat(run(100)).isEqualTo("{\"sent\":0,\"failed\":0}");

        assertThat(outbox.undelivered(club.id())).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Reserva");
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.lastError()).isNotBlank();
        });
        outbox.retry(club.id(), outbox.undelivered(club.id()).getFirst().id());
        assertThat(run(100)).isEqualTo("{\"sent\":1,\"failed\":0}");
    }

    /** A new business writes a mail. */
    private Tenant write(String subject) {
        Tenant tenant = Business.open(FUNCTION).tenant();
        outbox.enqueue(tenant, mail(subject));
        return tenant;
    }

    private static io.monedero.mail.Mail mail(String subject) {
        return new io.monedero.mail.Mail("luis@example.es", subject, "Hola", "", List.of());
    }

    private static List<Mail> newest(int howMany) {
        return POST_OFFICE.mailbox().newestFirst().stream().limit(howMany).toList();
    }

    /** As Lambda's runtime calls the handler: JSON in, JSON out. */
    private String run(int atMost) {
        var input = JacksonFactory.getInstance().getSerializer(DeliverMail.Round.class);
        var output = JacksonFactory.getInstance().getSerializer(DeliverMail.Outcome.class);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        output.toJson(handler.handleRequest(input.fromJson("{\"atMost\":" + atMost + "}"), null), answer);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
