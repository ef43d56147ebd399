package io.monedero.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.kernel.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LedgerRepository extends GenericRepository<LedgerRepository.AccountRow, UUID> {

    /** The function of the migrations. */
    @Query("select * from open_ledger_accounts(cast(:ids as uuid[]), :codes, :sides, :assets, :minimums)")
    List<UUID> open(String[] ids, String[] codes, String[] sides, String[] assets, Long[] minimums);

    /** The function of the migrations; accounts sorted as said there. It sets the tenant that it is given. */
    @Query("""
            select post_entry(cast(:tenant as uuid), :id, :key, :cause, :causeId, :staffId, :locationId, :registerId, :asset,
                :moment, cast(:accounts as uuid[]), :amounts, cast(:expected as uuid[]))
            """)
    UUID postOne(
            String tenant,
            UUID id,
            String key,
            String cause,
            @Nullable UUID causeId,
            @Nullable UUID staffId,
            @Nullable UUID locationId,
            @Nullable UUID registerId,
            String asset,
            Instant moment,
            String[] accounts,
            Long[] amounts,
            String[] expected);

    /** The function of the migrations: a leg names its entry by its place, counted from 1; sorted as said there. */
    @Query("""
            select unnest(post_entries(cast(:ids as uuid[]), :keys, :causes, cast(:causeIds as uuid[]),
                cast(:staffIds as uuid[]), cast(:locationIds as uuid[]), cast(:registerIds as uuid[]), :assets, :moment,
                :legEntries, cast(:legAccounts as uuid[]), :legAmounts, cast(:expected as uuid[])))
            """)
    List<UUID> post(
            String[] ids,
            String[] keys,
            String[] causes,
            String[] causeIds,
            String[] staffIds,
            String[] locationIds,
            String[] registerIds,
            String[] assets,
            Instant moment,
            Integer[] legEntries,
            String[] legAccounts,
            Long[] legAmounts,
            String[] expected);

    @Query("select account_id, normal_side, asset, balance from ledger_account where account_id = :id")
    Optional<AccountRow> account(UUID id);

    @Query("""
            select p.account_seq as seq, p.entry_id, e.cause, e.cause_id, e.staff_id, e.location_id, e.register_id,
                p.amount, p.balance_after, e.posted_at
            from posting p join journal_entry e using (tenant_id, entry_id)
            where p.account_id = :accountId and p.account_seq < :before
            order by p.account_seq desc
            limit :size
            """)
    List<LineRow> statement(UUID accountId, long before, int size);

    @Introspected
    record AccountRow(UUID accountId, String normalSide, String asset, long balance) {
        NormalSide side() {
            return NormalSide.of(normalSide);
        }

        /** An amount of the journal as the account's owner sees it. */
        Money seen(long debitsPositive) {
            return side().seen(new Money(debitsPositive, Currency.getInstance(asset)));
        }
    }

    @Introspected
    record LineRow(
            long seq,
            UUID entryId,
            String cause,
            @Nullable UUID causeId,
            @Nullable UUID staffId,
            @Nullable UUID locationId,
            @Nullable UUID registerId,
            long amount,
            long balanceAfter,
            Instant postedAt) {
        StatementLine line(AccountRow account) {
            return new StatementLine(
                    seq,
                    entryId,
                    cause,
                    causeId,
                    new Origin(staffId, locationId, registerId),
                    account.seen(amount),
                    account.seen(balanceAfter),
                    postedAt);
        }
    }
}
