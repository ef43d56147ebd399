package io.monedero.pricing.tariff;

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
interface TariffRepository extends GenericRepository<TariffRepository.DraftRow, UUID> {

    /** The function of the migrations. */
    @Query("select own, in_force from tariff_versions(cast(:tenant as uuid), :id)")
    Versions versions(String tenant, UUID id);

    /** Gives the tariff in force its next version, and makes others wait until this change has happened. */
    @Query("""
            insert into tariff (tariff_id)
            values ((select current_tenant()))
            on conflict (tenant_id, tariff_id) do update set version = nextval('tariff_version')
            """)
    void changeInForce();

    /** The tariff in force exists, as one in which nothing was changed yet. */
    @Query("insert into tariff (tariff_id, version) values ((select current_tenant()), 0) on conflict do nothing")
    void beginInForce();

    /** Its version, which nobody else changes before this transaction ends. */
    @Query("select version from tariff where tariff_id = tenant_id for update")
    long lockedInForce();

    @Query("update tariff set version = nextval('tariff_version') where tariff_id = :id and tariff_id <> tenant_id")
    int changeDraft(UUID id);

    @Query("""
            select tariff_id, name, version, base_version, created_at
            from tariff
            where tariff_id <> tenant_id
            order by created_at desc, tariff_id desc
            """)
    List<DraftRow> drafts();

    @Query("""
            select tariff_id, name, version, base_version, created_at
            from tariff
            where tariff_id = :id and tariff_id <> tenant_id
            """)
    Optional<DraftRow> draft(UUID id);

    @Query("""
            insert into tariff (tariff_id, name, base_version, created_at)
            select :id, :name, coalesce(max(version), 0), :at
            from tariff
            where tariff_id = tenant_id
            """)
    void insertDraft(UUID id, String name, Instant at);

    @Query("delete from tariff where tariff_id = :id and tariff_id <> tenant_id")
    int deleteDraft(UUID id);

    /** @param inForce of the tariff in force, whatever was asked for */
    @Introspected
    record Versions(long own, long inForce) {}

    @Introspected
    record DraftRow(UUID tariffId, String name, long version, long baseVersion, Instant createdAt) {}
}
