package io.monedero.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CashMovementRepository extends GenericRepository<CashMovementRepository.MovementRow, UUID> {

    @Query("""
            insert into cash_movement (movement_id, register_id, method_id, article, amount, cause_id, entry_id, staff_id,
                moved_at)
            values (:id, :registerId, :methodId, :article, :amount, :causeId, :entryId, :staffId, :at)
            """)
    int insert(
            UUID id,
            UUID registerId,
            UUID methodId,
            String article,
            long amount,
            UUID causeId,
            UUID entryId,
            UUID staffId,
            Instant at);

    @Introspected
    record MovementRow(UUID movementId) {}
}
