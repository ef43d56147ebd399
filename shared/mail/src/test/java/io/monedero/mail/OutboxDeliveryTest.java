package io.monedero.mail;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.mail.OutboxDelivery.Delivered;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestApplication;
import io.monedero.tenancy.TestClock;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxDeliveryTest {
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
    @DisplayName("S-12 a mail is sent once, in the name of the business, as it was written")
    void sentOnce() {
        Mail mail = new Mail(
                "Luis@Example.ES",
                "Reserva · Бронювання",
                "Hola",
                "<p>Hola</p>",
                List.of(Attachment.of("f.pdf", "application/pdf", new byte[] {0, -1, 7})));
        UUID id = outbox.enqueue(club, mail);

        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(1, 0));
        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(0, 0));
        assertThat(postman.taken).containsExactly(new Dispatch(id, club.name(), mail));
        assertThat(mail.to()).isEqualTo("luis@example.es");
        assertThat(mail.attachments().getFirst().content()).containsExactly(0, -1, 7);
    }

    @Test
    @DisplayName("S-12 a mail leaves with the transaction that wrote it, or not at all")
    void withItsTransaction() {
        TenantTransactions transactions = bean(TenantTransactions.class);
        assertThatThrownBy(() -> transactions.write(club.id(), () -> {
                    outbox.enqueue(club, Postman.about("of a sale that failed"));
                    throw new IllegalStateException("the sale failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.write(club.id(), () -> outbox.enqueue(club, Postman.about("of a sale")));

        delivery.deliver(club.id(), 10);

        assertThat(postman.subjects()).containsExactly("of a sale");
    }

    @Test
    @DisplayName("T-02 a delivery of one business sends no mail of another")
    void foreign() {
        outbox.enqueue(TestApplication.signUp(), Postman.about("of another"));

        assertThat(delivery.deliver(club.id(), 10).tried()).isZero();
    }

    @Test
    @DisplayName("S-12 mail leaves in the order in which it was written, no more than asked for")
    void inOrder() {
        for (String subject : List.of("1", "2", "3")) {
            outbox.enqueue(club, Postman.about(subject));
        }

        assertThat(delivery.deliver(club.id(), 2)).isEqualTo(new Delivered(2, 0));
        assertThat(postman.subjects()).containsExactly("1", "2");
        delivery.deliver(club.id(), 2);
        assertThat(postman.subjects()).containsExactly("1", "2", "3");
    }

    @Test
    @DisplayName("S-12 who dies between sending and noting it leaves the mail due; it is sent again under the same id")
    void killed() {
        UUID id = outbox.enqueue(club, Postman.about("twice"));
        List<UUID> left = new ArrayList<>();
        postman.before(dispatch -> {
            left.add(dispatch.id());
            killWhoSends();
        });
        assertThatThrownBy(() -> delivery.deliver(club.id(), 10)).isInstanceOf(RuntimeException.class);

        postman.before(dispatch -> left.add(dispatch.id()));

        assertThat(delivery.deliver(club.id(), 10)).isEqualTo(new Delivered(1, 0));
        assertThat(left).containsExactly(id, id);
        assertThat(delivery.deliver(club.id(), 10).tried()).isZero();
    }

    @Test
    @DisplayName("S-12 two deliverers at once never send the same mail, and neither waits for the other")
    void twoAtOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            outbox.enqueue(club, Postman.about("mail " + i));
        }
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        postman.before(dispatch -> {
            if (seen.add(Thread.currentThread())) {
                meet(bothHoldOne);
            }
        });

        try (var deliverers = Executors.newFixedThreadPool(2)) {
            Future<Delivered> one = deliverers.submit(() -> delivery.deliver(club.id(), 100));
            Future<Delivered> other = deliverers.submit(() -> delivery.deliver(club.id(), 100));

            assertThat(one.get().plus(other.get())).isEqualTo(new Delivered(40, 0));
        }
        assertThat(postman.taken)
                .extracting(Dispatch::id)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    @Test
    @DisplayName("S-12 what was attached is not kept once it was sent")
    void attachmentsGo() throws SQLException {
        Mail mail = new Mail("luis@example.es", "f", "", "", List.of(Attachment.of("f.pdf", "a/b", new byte[9000])));
        UUID id = outbox.enqueue(club, mail);

        assertThat(storedSize(id)).isGreaterThan(12_000);
        delivery.deliver(club.id(), 1);
        assertThat(storedSize(id)).isLessThan(1000);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    /** As the database sees the death of the process that holds the transaction. */
    private static void killWhoSends() {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid, 5000)
                    from pg_stat_activity
                    where usename = 'monedero_app' and state = 'idle in transaction'
                    """);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static int storedSize(UUID id) throws SQLException {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(
                        "select length(cast(payload as text)) from monedero.outbox where message_id = ?")) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
