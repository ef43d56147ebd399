package io.monedero.catalog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubfamilyRepository extends GenericRepository<SubfamilyRepository.SubfamilyRow, UUID> {

    @Query("""
            select s.*, f.name as family_name
            from subfamily s join family f using (tenant_id, family_id)
            order by f.name, s.name
            """)
    List<SubfamilyRow> all();

    @Query("""
            select s.*, f.name as family_name
            from subfamily s join family f using (tenant_id, family_id)
            where s.subfamily_id = :id
            """)
    Optional<SubfamilyRow> byId(UUID id);

    @Query("select exists(select from company where company_id = :id)")
    boolean companyExists(UUID id);

    @Query("""
            insert into subfamily (subfamily_id, family_id, company_id, name, code)
            values (:id, :familyId, :companyId, :name, :code)
            on conflict (tenant_id, family_id, name) do nothing
            """)
    int insert(UUID id, UUID familyId, @Nullable UUID companyId, String name, String code);

    @Query("""
            update subfamily
            set family_id = :familyId, company_id = :companyId, name = :name, code = :code, version = version + 1
            where subfamily_id = :id and version = :version
            """)
    int update(UUID id, int version, UUID familyId, @Nullable UUID companyId, String name, String code);

    @Query("""
            select exists(
                select
                from subfamily
                where family_id = :familyId and name = :name and subfamily_id <> :otherThan)
            """)
    boolean nameTaken(UUID familyId, String name, UUID otherThan);

    @Query("""
            delete from subfamily s
            where s.subfamily_id = :id and not exists(select from product p where p.subfamily_id = s.subfamily_id)
            """)
    int deleteUnused(UUID id);

    @Introspected
    record SubfamilyRow(
            UUID subfamilyId,
            UUID familyId,
            @Nullable UUID companyId,
            String name,
            String code,
            String familyName,
            int version) {
        Subfamily subfamily() {
            return new Subfamily(
                    subfamilyId, new SubfamilyDetails(familyId, name, code, companyId), familyName, version);
        }
    }
}
