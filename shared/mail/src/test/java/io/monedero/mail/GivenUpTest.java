package io.monedero.mail;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import io.monedero.tenancy.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class GivenUpTest {
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");

    private final Postman postman = bean(Postman.class);
    private final Tenant club = TestApplication.signUp();
    private final Logger log = (Logger) LoggerFactory.getLogger(OutboxDelivery.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        TestClock.set(START);
        postman.rested();
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
        postman.rested();
    }

    @Test
    @DisplayName("S-12 only the last attempt in vain is a warning in the log: a mail was given up, and which")
    void warned() {
        UUID id = bean(Outbox.class).enqueue(club, Postman.about("stubborn"));
        postman.before(dispatch -> {
            throw new IllegalStateException("mailbox full");
        });

        for (int attempt = 1; attempt < Patience.ATTEMPTS; attempt++) {
            deliverOn(attempt);
        }
        assertThat(lines.list).isEmpty();
        deliverOn(Patience.ATTEMPTS);
        deliverOn(Patience.ATTEMPTS + 1);

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.WARN);
            assertThat(line.getFormattedMessage())
                    .startsWith(OutboxDelivery.GIVEN_UP)
                    .contains(id.toString());
        });
    }

    /** Days apart, so that the mail has rested enough. */
    private void deliverOn(int attempt) {
        TestClock.set(START.plus(Duration.ofDays(2L * attempt)));
        bean(OutboxDelivery.class).deliver(club.id(), 10);
    }
}
