package io.monedero.ledger;

import io.monedero.kernel.Ids;
import io.monedero.kernel.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries laid out as columns, so that any number of them travels in one statement. */
final class Postings {
    private final List<Entry> entries;
    private final List<Change> changes = new ArrayList<>();

    /** What an entry, named by its place counted from 1, changes in an account. */
    private record Change(String account, int entry, long amount) {}

    Postings(List<Entry> entries) {
        this.entries = entries;
        for (int place = 1; place <= entries.size(); place++) {
            add(place, entries.get(place - 1));
        }
        // The order in which all lock the accounts: PostgreSQL sorts UUIDs as their texts sort.
        changes.sort(Comparator.comparing(Change::account).thenComparingInt(Change::entry));
    }

    private void add(int place, Entry entry) {
        Map<String, Long> amounts = new HashMap<>();
        for (Leg leg : entry.legs()) {
            amounts.merge(leg.accountId().toString(), leg.amount().minor(), Math::addExact);
        }
        amounts.forEach((account, amount) -> {
            if (amount != 0) {
                changes.add(new Change(account, place, amount));
            }
        });
    }

    /** The id of the entry, which is the only one. */
    UUID postOne(LedgerRepository repository, TenantId tenant, TouchedAccounts touched, Instant moment) {
        Entry entry = entries.getFirst();
        String[] accounts = accounts();
        return repository.postOne(
                tenant.toString(),
                Ids.next(),
                entry.key(),
                entry.cause(),
                entry.causeId(),
                entry.origin().staffId(),
                entry.origin().locationId(),
                entry.origin().registerId(),
                entry.asset(),
                moment,
                accounts,
                amounts(),
                touched.before(accounts));
    }

    /** The ids of the entries in their order. */
    List<UUID> post(LedgerRepository repository, TouchedAccounts touched, Instant moment) {
        String[] accounts = accounts();
        return repository.post(
                column(entry -> Ids.next()),
                column(Entry::key),
                column(Entry::cause),
                column(Entry::causeId),
                column(entry -> entry.origin().staffId()),
                column(entry -> entry.origin().locationId()),
                column(entry -> entry.origin().registerId()),
                column(Entry::asset),
                moment,
                changes.stream().map(Change::entry).toArray(Integer[]::new),
                accounts,
                amounts(),
                touched.before(accounts));
    }

    private String[] accounts() {
        return changes.stream().map(Change::account).toArray(String[]::new);
    }

    private Long[] amounts() {
        return changes.stream().map(Change::amount).toArray(Long[]::new);
    }

    private String[] column(Function<Entry, ? extends @Nullable Object> value) {
        return entries.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
