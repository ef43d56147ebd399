package io.monedero.ledger;

import io.monedero.kernel.Ids;
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

    /** The ids of the entries in their order. */
    List<UUID> post(LedgerRepository repository, TouchedAccounts touched, Instant moment) {
        String[] accounts = changes.stream().map(Change::account).toArray(String[]::new);
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
                changes.stream().map(Change::amount).toArray(Long[]::new),
                touched.before(accounts));
    }

    private String[] column(Function<Entry, ? extends @Nullable Object> value) {
        return entries.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
