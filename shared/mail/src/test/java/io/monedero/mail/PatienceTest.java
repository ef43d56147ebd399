package io.monedero.mail;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.mail.OutboxDelivery.Delivered;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import io.monedero.tenancy.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    private final Outbox outbox = bean(Outbox.class);
    private final OutboxDelivery delivery = bean(OutboxDelivery.class);
    private final Postman postman = bean(Postman.class);
    private final Tenant club = TestApplication.signUp();

    @BeforeEach
    void morning() {
        TestClock.set(START);
        postman.rested();
    }

    @Test
    @DisplayName("S-12 a mail that is not accepted is tried again later, after longer and longer pauses, then given up")
    void patience() {
        UUID id = outbox.enqueue(club, Postman.about("stubborn"));
        postman.before(dispatch -> {
            throw new IllegalStateException("mailbox full");
        });
        List<Duration> pauses = new ArrayList<>();
        Instant last = START;
        for (Instant now = START; now.isBefore(START.plus(Duration.ofDays(7))); now = now.plusSeconds(30)) {
            TestClock.set(now);
            if (delivery.deliver(club.id(), 10).failed() == 1) {
                pauses.add(Duration.between(last, now));
                last = now;
            }
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(8),
                        Duration.ofHours(24),
                        Duration.ofHours(24));
        assertThat(outbox.undelivered(club.id()))
                .containsExactly(new Undelivered(
                        id, "luis@example.es", "stubborn", 8, "java.lang.IllegalStateException: mailbox full", true));
    }

    @Test
    @DisplayName("S-12 a mail that is not accepted holds nobody else up, and is gone from the list once it is sent")
    void holdsNobodyUp() {
        outbox.enqueue(club, Postman.about("bad"));
        outbox.enqueue(club, Postman.about("good"));
        postman.before(dispatch -> {
            if (dispatch.mail().subject().equals("bad")) {
                throw new IllegalStateException("no");
            }
        });
        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(1, 1));
        assertThat(outbox.undelivered(club.id()))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.givenUp()).isFalse());

        postman.rested();
        TestClock.set(START.plusSeconds(60));

        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(1, 0));
        assertThat(outbox.undelivered(club.id())).isEmpty();
    }

    @Test
    @DisplayName("S-12 staff can have an undelivered mail tried again at once, but not one that was sent")
    void retried() {
        UUID sent = outbox.enqueue(club, Postman.about("sent"));
        delivery.deliver(club.id(), 10);
        UUID id = outbox.enqueue(club, Postman.about("again"));
        postman.before(dispatch -> {
            throw new IllegalStateException("no");
        });
        delivery.deliver(club.id(), 10);
        postman.rested();
        assertThat(delivery.deliver(club.id(), 10).tried()).isZero();

        outbox.retry(club.id(), id);

        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(1, 0));
        refused("unknown-message", () -> outbox.retry(club.id(), sent));
        refused("unknown-message", () -> outbox.retry(club.id(), Ids.next()));
        refused("unknown-message", () -> outbox.retry(TestApplication.signUp().id(), id));
    }
}
