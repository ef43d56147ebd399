package io.monedero.kitchen;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RuleRepository extends GenericRepository<Rule, UUID> {

    @Query("""
            select k.subfamily_id, s.name as subfamily_name, k.register_id, r.name as register_name, k.printer_id,
                p.name as printer_name, k.copies
            from kitchen_rule k
                join subfamily s using (tenant_id, subfamily_id)
                join cash_register r using (tenant_id, register_id)
                join kitchen_printer p using (tenant_id, printer_id)
            order by s.name, k.subfamily_id, r.name, k.register_id, p.name
            """)
    List<Rule> all();

    @Query("""
            insert into kitchen_rule (subfamily_id, register_id, printer_id, copies)
            values (:subfamilyId, :registerId, :printerId, :copies)
            on conflict (tenant_id, subfamily_id, register_id, printer_id) do nothing
            """)
    int insert(UUID subfamilyId, UUID registerId, UUID printerId, int copies);

    @Query("""
            delete from kitchen_rule
            where subfamily_id = :subfamilyId and register_id = :registerId and printer_id = :printerId
            """)
    int delete(UUID subfamilyId, UUID registerId, UUID printerId);
}
