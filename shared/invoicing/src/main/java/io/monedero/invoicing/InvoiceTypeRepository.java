package io.monedero.invoicing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvoiceTypeRepository extends GenericRepository<InvoiceTypeRepository.TypeRow, UUID> {

    @Query("""
            insert into invoice_type (type_id, kind, name, customer_required, tax_id_required, address_required, maximum, base)
            values (:id, :kind, :name, :customerRequired, :taxIdRequired, :addressRequired, :maximum, true)
            """)
    void insertBase(
            UUID id,
            String kind,
            String name,
            boolean customerRequired,
            boolean taxIdRequired,
            boolean addressRequired,
            @Nullable Long maximum);

    @Query("select * from invoice_type order by type_id")
    List<TypeRow> all();

    @Introspected
    record TypeRow(
            UUID typeId,
            String kind,
            String name,
            boolean customerRequired,
            boolean taxIdRequired,
            boolean addressRequired,
            @Nullable Long maximum) {
        InvoiceType type(Tenant tenant) {
            return new InvoiceType(
                    typeId,
                    InvoiceKind.of(kind),
                    name,
                    customerRequired,
                    taxIdRequired,
                    addressRequired,
                    maximum == null ? null : tenant.money(maximum));
        }
    }
}
