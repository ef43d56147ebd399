package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TenantRepository extends GenericRepository<TenantRow, UUID> {

    @Query("select * from tenant_by_slug(:slug)")
    Optional<TenantRow> bySlug(String slug);

    @Query("select * from memberships_of(:mail)")
    List<Membership> membershipsOf(String mail);

    @Query("select tenant_id, slug from all_tenants()")
    List<TenantKey> all();

    @Query("select tenant_id, slug, local_day from tenants_with_fees_due(:moment)")
    List<TenantDay> withFeesDue(Instant moment);

    @Query("select tenant_id from tenants_with_mail_due(:moment, :mostAttempts)")
    List<UUID> withMailDue(Instant moment, int mostAttempts);

    @Query("""
            insert into tenant (tenant_id, slug, name, country, currency, time_zone, language, prices_include_tax,
                fees_emitted_through, created_at)
            values (:id, :slug, :name, :country, :currency, :timeZone, :language, :pricesIncludeTax,
                :feesEmittedThrough, :createdAt)
            on conflict (slug) do nothing
            """)
    int insert(
            UUID id,
            String slug,
            String name,
            String country,
            String currency,
            String timeZone,
            String language,
            boolean pricesIncludeTax,
            LocalDate feesEmittedThrough,
            Instant createdAt);

    @Query("update tenant set fees_emitted_through = :day where fees_emitted_through < :day")
    int markFeesEmitted(LocalDate day);

    @Introspected
    record TenantKey(UUID tenantId, String slug) {}

    @Introspected
    record TenantDay(UUID tenantId, String slug, LocalDate localDay) {}
}
