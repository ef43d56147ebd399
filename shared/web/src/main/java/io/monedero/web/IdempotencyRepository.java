package io.monedero.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdempotencyRepository extends GenericRepository<IdempotencyRepository.Answer, String> {

    @Query("""
            insert into idempotency (key, request_hash, created_at) values (:key, :hash, :now)
            on conflict (tenant_id, key) do nothing
            """)
    int claim(String key, String hash, Instant now);

    @Query("update idempotency set status = :status, location = :location, body = :body where key = :key")
    void note(String key, int status, @Nullable String location, @Nullable String body);

    @Query("select request_hash, status, location, body from idempotency where key = :key")
    Answer answer(String key);

    @Introspected
    record Answer(
            String requestHash,
            int status,
            @Nullable String location,
            @Nullable String body) {}
}
