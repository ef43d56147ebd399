package io.monedero.vouchers;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferRepository extends GenericRepository<OfferRepository.OfferRow, UUID> {

    @Query("""
            select o.*, t.kind
            from voucher_offer o join voucher_type t using (tenant_id, type_id)
            where o.type_id = :typeId
            order by o.active desc, o.price, o.amount, o.offer_id
            """)
    List<OfferRow> ofType(UUID typeId);

    @Query("""
            select o.*, t.kind
            from voucher_offer o join voucher_type t using (tenant_id, type_id)
            where o.offer_id = :id and o.type_id = :typeId
            """)
    Optional<OfferRow> byId(UUID typeId, UUID id);

    @Query("""
            insert into voucher_offer (offer_id, type_id, amount, price, tag, online, description, picture, active)
            values (:id, :typeId, :amount, :price, :tag, :online, :description, :picture, :active)
            """)
    void insert(
            UUID id,
            UUID typeId,
            long amount,
            long price,
            @Nullable String tag,
            boolean online,
            String description,
            @Nullable String picture,
            boolean active);

    @Query("""
            update voucher_offer
            set amount = :amount, price = :price, tag = :tag, online = :online, description = :description,
                picture = :picture, active = :active, version = version + 1
            where offer_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            long amount,
            long price,
            @Nullable String tag,
            boolean online,
            String description,
            @Nullable String picture,
            boolean active);

    @Introspected
    record OfferRow(
            UUID offerId,
            UUID typeId,
            String kind,
            long amount,
            long price,
            @Nullable String tag,
            boolean online,
            String description,
            @Nullable String picture,
            boolean active,
            int version) {
        Offer offer(Tenant tenant) {
            Worth worth = Worth.of(VoucherKind.of(kind).orElseThrow(), amount, tenant);
            OfferDetails details =
                    new OfferDetails(worth.amount(), tenant.money(price), tag, online, description, picture, active);
            return new Offer(offerId, typeId, details, worth, version);
        }
    }
}
