package io.monedero.catalog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TaxRepository extends GenericRepository<TaxRepository.TaxRow, UUID> {

    @Query("select * from tax order by rate desc, name")
    List<TaxRow> all();

    @Query("select * from tax where tax_id = :id")
    Optional<TaxRow> byId(UUID id);

    @Query("select count(*) from tax where tax_id = any(cast(:ids as uuid[]))")
    int known(String[] ids);

    @Query("""
            insert into tax (tax_id, name, rate)
            values (:id, :name, :rate)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(UUID id, String name, BigDecimal rate);

    @Query("update tax set name = :name, rate = :rate, version = version + 1 where tax_id = :id and version = :version")
    int update(UUID id, int version, String name, BigDecimal rate);

    @Query("select exists(select from tax where name = :name and tax_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("""
            delete from tax t
            where t.tax_id = :id and not exists(select from product_tax p where p.tax_id = t.tax_id)
            """)
    int deleteUnused(UUID id);

    @Introspected
    record TaxRow(UUID taxId, String name, BigDecimal rate, int version) {
        Tax tax() {
            return new Tax(taxId, new TaxDetails(name, new Percentage(rate)), version);
        }
    }
}
