package io.monedero.mail;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends GenericRepository<OutboxRepository.DueRow, UUID> {

    @Query("""
            insert into outbox (message_id, kind, payload, created_at, next_attempt_at)
            values (:id, 'mail', cast(:payload as jsonb), :now, :now)
            """)
    void insert(UUID id, String payload, Instant now);

    /** Locked until the transaction ends; who comes meanwhile gets the next one. */
    @Query("""
            select message_id, attempts, cast(payload as text) as payload
            from outbox
            where sent_at is null and next_attempt_at <= :now and attempts < :mostAttempts
            order by next_attempt_at, message_id
            limit 1
            for update skip locked
            """)
    Optional<DueRow> due(Instant now, int mostAttempts);

    /** What was attached is not kept: who sent it keeps documents elsewhere. */
    @Query("""
            update outbox
            set sent_at = :now, attempts = :attempts, last_error = null,
                payload = jsonb_set(payload, '{mail,attachments}', '[]')
            where message_id = :id
            """)
    void markSent(UUID id, int attempts, Instant now);

    @Query("""
            update outbox
            set attempts = :attempts, last_error = :error, next_attempt_at = :nextAttempt
            where message_id = :id
            """)
    void markFailed(UUID id, int attempts, String error, Instant nextAttempt);

    @Query("""
            update outbox
            set attempts = 0, next_attempt_at = :now
            where message_id = :id and sent_at is null and attempts > 0
            """)
    int renew(UUID id, Instant now);

    @Query("""
            select message_id, attempts, last_error,
                payload -> 'mail' ->> 'to' as recipient, payload -> 'mail' ->> 'subject' as subject
            from outbox
            where sent_at is null and attempts > 0
            order by message_id
            """)
    List<UndeliveredRow> undelivered();

    @Introspected
    record DueRow(UUID messageId, int attempts, String payload) {}

    @Introspected
    record UndeliveredRow(UUID messageId, int attempts, String lastError, String recipient, String subject) {}
}
