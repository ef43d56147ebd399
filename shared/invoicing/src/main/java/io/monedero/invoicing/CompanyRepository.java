package io.monedero.invoicing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CompanyRepository extends GenericRepository<CompanyRepository.CompanyRow, UUID> {

    @Query("select * from company order by is_default desc, name")
    List<CompanyRow> all();

    @Query("select * from company where company_id = :id")
    Optional<CompanyRow> byId(UUID id);

    @Query("select * from company where is_default")
    CompanyRow theDefault();

    /** Serialises those who change which one is the default. */
    @Query("select company_id from company order by company_id for update")
    List<UUID> lockAll();

    @Query("""
            insert into company (company_id, name, tax_id, address, country, mail, phone, web, footer, is_default)
            values (:id, :name, :taxId, :address, :country, :mail, :phone, :web, :footer, :isDefault)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(
            UUID id,
            String name,
            String taxId,
            String address,
            String country,
            String mail,
            String phone,
            String web,
            String footer,
            boolean isDefault);

    @Query("""
            update company
            set name = :name, tax_id = :taxId, address = :address, country = :country, mail = :mail, phone = :phone,
                web = :web, footer = :footer, version = version + 1
            where company_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            String name,
            String taxId,
            String address,
            String country,
            String mail,
            String phone,
            String web,
            String footer);

    @Query("select exists(select from company where name = :name and company_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("update company set is_default = false, version = version + 1 where is_default and company_id <> :id")
    void clearDefaultExcept(UUID id);

    @Query("update company set is_default = true, version = version + 1 where company_id = :id and not is_default")
    void setDefault(UUID id);

    @Introspected
    record CompanyRow(
            UUID companyId,
            String name,
            String taxId,
            String address,
            String country,
            String mail,
            String phone,
            String web,
            String footer,
            boolean isDefault,
            int version) {
        Company company() {
            return new Company(
                    companyId,
                    new CompanyDetails(name, taxId, address, country, mail, phone, web, footer),
                    isDefault,
                    version);
        }
    }
}
