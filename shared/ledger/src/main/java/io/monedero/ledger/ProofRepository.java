package io.monedero.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.ledger.Proof.Difference;
import io.monedero.ledger.Proof.Law;
import java.util.List;
import java.util.UUID;

/** Asks the journal whether it agrees with itself, with the balances and with its own counting. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProofRepository extends GenericRepository<ProofRepository.DifferenceRow, UUID> {

    /** One statement, so that all is of one instant. The first row counts what was looked at. */
    @Query("""
            with line as materialized (
                select p.account_id, p.account_seq, p.entry_id, p.amount, p.balance_after,
                    sum(p.amount) over (partition by p.account_id order by p.account_seq) as running
                from posting p),
            journal as (
                select account_id, sum(amount) as amount, count(*) as lines, max(account_seq) as last,
                    count(*) filter (where balance_after <> running) as lying
                from line
                group by account_id),
            account as (
                select a.code, a.asset, a.balance, a.version, coalesce(j.amount, 0) as amount, coalesce(j.lines, 0) as lines,
                    coalesce(j.last, 0) as last, coalesce(j.lying, 0) as lying
                from ledger_account a left join journal j using (account_id))
            select 'TRIAL_BALANCE' as law, asset as place, 0 as expected, cast(sum(amount) as bigint) as found
            from account
            group by asset
            having sum(amount) <> 0
            union all
            select 'ENTRY', cast(entry_id as text), 0, cast(sum(amount) as bigint)
            from line
            group by entry_id
            having sum(amount) <> 0
            union all
            select 'BALANCE', code, cast(amount as bigint), balance
            from account
            where balance <> amount
            union all
            select 'MINIMUM', code, coalesce(lowest, highest), balance
            from ledger_account
            where (balance between lowest and highest) is false
            union all
            select 'ORPHAN', cast(l.entry_id as text), 0, count(*)
            from line l left join journal_entry e using (entry_id) left join ledger_account a using (account_id)
            where e.posted_at is null or a.code is null
            group by l.entry_id
            union all
            select 'SEQUENCE', code, version, case when lines <> version then lines else last end
            from account
            where lines <> version or last <> version
            union all
            select 'RUNNING_BALANCE', code, 0, lying
            from account
            where lying > 0
            order by 1, 2
            """)
    List<DifferenceRow> differences();

    @Query("""
            select (select count(*) from ledger_account) as accounts, (select count(*) from journal_entry) as entries,
                (select count(*) from posting) as postings
            """)
    Extent extent();

    @Introspected
    record Extent(long accounts, long entries, long postings) {}

    @Introspected
    record DifferenceRow(String law, String place, long expected, long found) {
        Difference difference() {
            return new Difference(Law.valueOf(law), place, expected, found);
        }
    }
}
