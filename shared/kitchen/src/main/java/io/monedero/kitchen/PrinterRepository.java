package io.monedero.kitchen;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PrinterRepository extends GenericRepository<Printer, UUID> {

    @Query("""
            select p.printer_id, p.name, p.location_id, l.name as location_name, p.version
            from kitchen_printer p join location l using (tenant_id, location_id)
            order by l.name, p.name
            """)
    List<Printer> all();

    @Query("""
            select p.printer_id, p.name, p.location_id, l.name as location_name, p.version
            from kitchen_printer p join location l using (tenant_id, location_id)
            where p.printer_id = :id
            """)
    Optional<Printer> byId(UUID id);

    @Query("""
            insert into kitchen_printer (printer_id, location_id, name)
            values (:id, :locationId, :name)
            on conflict (tenant_id, location_id, name) do nothing
            """)
    int insert(UUID id, UUID locationId, String name);

    @Query("""
            update kitchen_printer
            set name = :name, version = version + 1
            where printer_id = :id and version = :version
            """)
    int update(UUID id, int version, String name);

    @Query("""
            select exists(
                select from kitchen_printer
                where location_id = :locationId and name = :name and printer_id <> :otherThan)
            """)
    boolean nameTaken(UUID locationId, String name, UUID otherThan);
}
