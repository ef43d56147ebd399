package io.monedero.stock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SupplierRepository extends GenericRepository<Supplier, UUID> {

    @Query("select * from supplier order by name")
    List<Supplier> all();

    @Query("select * from supplier where supplier_id = :id")
    Optional<Supplier> byId(UUID id);

    @Query("""
            insert into supplier (supplier_id, name, contact, email, phone, active)
            values (:id, :name, :contact, :email, :phone, :active)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(UUID id, String name, String contact, @Nullable String email, String phone, boolean active);

    @Query("""
            update supplier
            set name = :name, contact = :contact, email = :email, phone = :phone, active = :active, version = version + 1
            where supplier_id = :id and version = :version
            """)
    int update(UUID id, int version, String name, String contact, @Nullable String email, String phone, boolean active);

    @Query("select exists(select from supplier where name = :name and supplier_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);
}
