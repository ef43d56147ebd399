package io.monedero.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.ledger.HouseAccount;
import java.util.Optional;
import java.util.UUID;

/** The desk's side of a top-up: how it is paid, and where. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeskRepository extends GenericRepository<DeskRepository.MethodRow, UUID> {

    @Query("select method_id, name, kind, active from payment_method where method_id = :id")
    Optional<MethodRow> method(UUID id);

    @Query("select location_id from cash_register where register_id = :registerId")
    Optional<UUID> locationOf(UUID registerId);

    @Introspected
    record MethodRow(UUID methodId, String name, String kind, boolean active) {

        /** Money must be here: not virtual, and not on its way as a gateway's is. */
        boolean topsUp() {
            return active && (kind.equals("cash") || kind.equals("card") || kind.equals("transfer"));
        }

        HouseAccount till(UUID registerId) {
            return kind.equals("cash") ? HouseAccount.cash(registerId) : HouseAccount.card(methodId);
        }
    }
}
