package io.monedero.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.tenancy.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRepository extends GenericRepository<AccountRepository.AccountRow, UUID> {

    @Query("""
            insert into customer_account (account_id, customer_id, type_id, opened_by, opened_at)
            values (:id, :customerId, :typeId, :openedBy, :at)
            on conflict (tenant_id, customer_id, type_id) do nothing
            """)
    int insert(UUID id, UUID customerId, UUID typeId, UUID openedBy, Instant at);

    @Query("select exists(select from customer where customer_id = :id)")
    boolean customerExists(UUID id);

    @Query("select * from account_in_wallet where account_id = :id")
    Optional<AccountRow> byId(UUID id);

    @Query("""
            select t.name as type_name, cast(:locationId as uuid) is null or exists (
                select from account_type_location l where l.type_id = a.type_id and l.location_id = :locationId) as usable
            from customer_account a join account_type t using (tenant_id, type_id)
            where a.account_id = :id
            """)
    Optional<UsableRow> usable(UUID id, @Nullable UUID locationId);

    @Query("""
            select *
            from account_in_wallet a
            where a.customer_id = :customerId
                and (cast(:locationId as uuid) is null or exists (
                    select from account_type_location l where l.type_id = a.type_id and l.location_id = :locationId))
            order by a.type_name
            """)
    List<AccountRow> ofCustomer(UUID customerId, @Nullable UUID locationId);

    @Query("""
            select *
            from account_in_wallet a
            where (cast(:typeId as uuid) is null or a.type_id = :typeId)
                and (cast(:customer as text) is null or position(lower(:customer) in lower(a.customer_name)) > 0)
                and (cast(:sign as integer) is null or sign(a.balance) = :sign)
                and (cast(:after as uuid) is null or (a.opened_at, a.account_id) <
                    (select b.opened_at, b.account_id from customer_account b where b.account_id = :after))
            order by a.opened_at desc, a.account_id desc
            limit :size
            """)
    List<AccountRow> page(
            @Nullable UUID typeId, @Nullable String customer, @Nullable Integer sign, @Nullable UUID after, int size);

    @Query("""
            select count(*) as accounts, cast(coalesce(sum(a.balance), 0) as bigint) as balance
            from account_in_wallet a
            where (cast(:typeId as uuid) is null or a.type_id = :typeId)
                and (cast(:customer as text) is null or position(lower(:customer) in lower(a.customer_name)) > 0)
                and (cast(:sign as integer) is null or sign(a.balance) = :sign)
            """)
    TotalRow total(@Nullable UUID typeId, @Nullable String customer, @Nullable Integer sign);

    @Introspected
    record UsableRow(String typeName, boolean usable) {}

    @Introspected
    record TotalRow(long accounts, long balance) {}

    @Introspected
    record AccountRow(
            UUID accountId,
            UUID customerId,
            String customerName,
            UUID typeId,
            String typeName,
            long balance,
            UUID openedBy,
            String openedByName,
            Instant openedAt) {
        CustomerAccount account(Tenant tenant) {
            return new CustomerAccount(
                    accountId,
                    customerId,
                    customerName,
                    typeId,
                    typeName,
                    tenant.money(balance),
                    openedBy,
                    openedByName,
                    openedAt);
        }
    }
}
