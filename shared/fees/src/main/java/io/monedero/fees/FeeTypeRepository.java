package io.monedero.fees;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeeTypeRepository extends GenericRepository<FeeTypeRepository.TypeRow, UUID> {

    @Query("""
            select t.*, p.name as product_name, p.price
            from fee_type t join product p using (tenant_id, product_id)
            order by t.active desc, t.name
            """)
    List<TypeRow> all();

    @Query("""
            select t.*, p.name as product_name, p.price
            from fee_type t join product p using (tenant_id, product_id)
            where t.type_id = :id
            """)
    Optional<TypeRow> byId(UUID id);

    @Query("""
            insert into fee_type (type_id, name, periodicity, product_id, sold_online, active)
            values (:id, :name, :periodicity, :productId, :soldOnline, :active)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(UUID id, String name, String periodicity, UUID productId, boolean soldOnline, boolean active);

    @Query("""
            update fee_type
            set name = :name, product_id = :productId, sold_online = :soldOnline, active = :active, version = version + 1
            where type_id = :id and version = :version
            """)
    int update(UUID id, int version, String name, UUID productId, boolean soldOnline, boolean active);

    @Query("select exists(select from fee_type where name = :name and type_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Introspected
    record TypeRow(
            UUID typeId,
            String name,
            String periodicity,
            UUID productId,
            boolean soldOnline,
            boolean active,
            int version,
            String productName,
            long price) {
        FeeType type(Tenant tenant) {
            return new FeeType(
                    typeId,
                    new FeeTypeDetails(name, Periodicity.of(periodicity).orElseThrow(), productId, soldOnline, active),
                    productName,
                    tenant.money(price),
                    version);
        }
    }
}
