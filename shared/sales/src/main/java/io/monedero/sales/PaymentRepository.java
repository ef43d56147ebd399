package io.monedero.sales;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PaymentRepository extends GenericRepository<PaymentRepository.PaymentRow, UUID> {

    @Query("""
            select p.payment_id, p.method_id, m.name as method_name, p.amount, p.tendered, p.account_id, p.taken_at
            from payment p join payment_method m using (tenant_id, method_id)
            where p.sale_id = :saleId
            order by p.taken_at, p.payment_id
            """)
    List<PaymentRow> ofSale(UUID saleId);

    @Query("""
            insert into payment (payment_id, sale_id, method_id, amount, tendered, account_id, register_id, staff_id,
                entry_id, taken_at)
            values (:id, :saleId, :methodId, :amount, :tendered, :accountId, :registerId, :staffId, :entryId, :at)
            """)
    void insert(
            UUID id,
            UUID saleId,
            UUID methodId,
            long amount,
            long tendered,
            @Nullable UUID accountId,
            @Nullable UUID registerId,
            @Nullable UUID staffId,
            UUID entryId,
            Instant at);

    @Introspected
    record PaymentRow(
            UUID paymentId,
            UUID methodId,
            String methodName,
            long amount,
            long tendered,
            @Nullable UUID accountId,
            Instant takenAt) {
        Payment payment(Tenant tenant) {
            return new Payment(
                    paymentId, methodId, methodName, tenant.money(amount), tenant.money(tendered), accountId, takenAt);
        }
    }
}
