package io.monedero.catalog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FamilyRepository extends GenericRepository<FamilyRepository.FamilyRow, UUID> {

    @Query("select * from family order by name")
    List<FamilyRow> all();

    @Query("select * from family where family_id = :id")
    Optional<FamilyRow> byId(UUID id);

    @Query("""
            insert into family (family_id, name, code, manage_stock)
            values (:id, :name, :code, :manageStock)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(UUID id, String name, String code, boolean manageStock);

    @Query("""
            update family
            set name = :name, code = :code, manage_stock = :manageStock, version = version + 1
            where family_id = :id and version = :version
            """)
    int update(UUID id, int version, String name, String code, boolean manageStock);

    @Query("select exists(select from family where name = :name and family_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("""
            delete from family f
            where f.family_id = :id and not exists(select from subfamily s where s.family_id = f.family_id)
            """)
    int deleteUnused(UUID id);

    @Introspected
    record FamilyRow(UUID familyId, String name, String code, boolean manageStock, int version) {
        Family family() {
            return new Family(familyId, new FamilyDetails(name, code, manageStock), version);
        }
    }
}
