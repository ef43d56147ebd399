package io.monedero.fees;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeeFailureRepository extends GenericRepository<FeeFailureRepository.FailureRow, UUID> {

    @Query("""
            insert into fee_failure (fee_id, due_on, reason, told, failed_at)
            select f.fee_id, f.next_due_on, :reason, cast(:told as jsonb), :at
            from fee f
            where f.fee_id = :feeId and f.next_due_on is not null
            on conflict (tenant_id, fee_id, due_on) do update
            set reason = excluded.reason, told = excluded.told, failed_at = excluded.failed_at,
                attempts = fee_failure.attempts + 1, resolved_at = null
            """)
    void note(UUID feeId, String reason, String told, Instant at);

    @Query("""
            update fee_failure
            set resolved_at = :at
            where fee_id = any(cast(:feeIds as uuid[])) and resolved_at is null
            """)
    void resolve(String[] feeIds, Instant at);

    @Query("""
            select x.fee_id, x.due_on, t.name as type_name, c.name as customer_name, x.reason, x.told::text as told,
                x.attempts, x.failed_at
            from fee_failure x
                join fee f using (tenant_id, fee_id)
                join fee_type t using (tenant_id, type_id)
                join customer c using (tenant_id, customer_id)
            where x.resolved_at is null
            order by x.failed_at, x.fee_id
            """)
    List<FailureRow> open();

    @Query("""
            insert into emission_failure (day, error, cause, failed_at)
            values (:day, :error, :cause, :at)
            on conflict (tenant_id, day) do update
            set error = excluded.error, cause = excluded.cause, failed_at = excluded.failed_at,
                attempts = emission_failure.attempts + 1, resolved_at = null
            """)
    void noteDay(LocalDate day, String error, String cause, Instant at);

    @Query("update emission_failure set resolved_at = :at where day <= :day and resolved_at is null")
    void resolveDays(LocalDate day, Instant at);

    @Query("select day, error, cause, attempts, failed_at from emission_failure where resolved_at is null order by day")
    List<DayRow> openDays();

    @Introspected
    record FailureRow(
            UUID feeId,
            LocalDate dueOn,
            String typeName,
            String customerName,
            String reason,
            String told,
            int attempts,
            Instant failedAt) {
        FeeFailure failure(Map<String, String> values) {
            return new FeeFailure(feeId, dueOn, typeName, customerName, reason, values, attempts, failedAt);
        }
    }

    @Introspected
    record DayRow(LocalDate day, String error, String cause, int attempts, Instant failedAt) {
        DayFailure failure() {
            return new DayFailure(day, error, cause, attempts, failedAt);
        }
    }
}
