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
interface PaymentMethodRepository extends GenericRepository<PaymentMethodRepository.MethodRow, UUID> {

    @Query("select * from payment_method order by priority, name")
    List<MethodRow> all();

    @Query("select * from payment_method where method_id = :id")
    Optional<MethodRow> byId(UUID id);

    @Query("""
            insert into payment_method (method_id, name, online_name, colour, kind, gateway, available_online,
                available_in_pos, automatable, virtual, refundable_in_pos, refund_provider, priority, active)
            values (:id, :name, :onlineName, :colour, :kind, :gateway, :availableOnline,
                :availableInPos, :automatable, :virtual, :refundableInPos, :refundProvider, :priority, :active)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(
            UUID id,
            String name,
            String onlineName,
            String colour,
            String kind,
            @Nullable String gateway,
            boolean availableOnline,
            boolean availableInPos,
            boolean automatable,
            boolean virtual,
            boolean refundableInPos,
            @Nullable String refundProvider,
            int priority,
            boolean active);

    /** The kind stays: what was paid with a method must mean the same for ever. */
    @Query("""
            update payment_method
            set name = :name, online_name = :onlineName, colour = :colour, gateway = :gateway,
                available_online = :availableOnline, available_in_pos = :availableInPos, automatable = :automatable,
                refundable_in_pos = :refundableInPos, refund_provider = :refundProvider, priority = :priority,
                active = :active, version = version + 1
            where method_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            String name,
            String onlineName,
            String colour,
            @Nullable String gateway,
            boolean availableOnline,
            boolean availableInPos,
            boolean automatable,
            boolean refundableInPos,
            @Nullable String refundProvider,
            int priority,
            boolean active);

    @Query("select exists(select from payment_method where name = :name and method_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Introspected
    record MethodRow(
            UUID methodId,
            String name,
            String onlineName,
            String colour,
            String kind,
            @Nullable String gateway,
            boolean availableOnline,
            boolean availableInPos,
            boolean automatable,
            boolean refundableInPos,
            @Nullable String refundProvider,
            int priority,
            boolean active,
            int version) {
        PaymentMethod method() {
            PaymentMethodDetails details = new PaymentMethodDetails(
                    name,
                    onlineName,
                    colour,
                    PaymentKind.of(kind).orElseThrow(),
                    gateway,
                    availableOnline,
                    availableInPos,
                    automatable,
                    refundableInPos,
                    refundProvider,
                    priority,
                    active);
            return new PaymentMethod(methodId, details, version);
        }
    }
}
