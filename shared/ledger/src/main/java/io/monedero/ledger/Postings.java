package io.monedero.ledger;

import io.monedero.kernel.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entries laid out as columns, so that any number of them travels in one statement. */
final class Postings {
    private final List<Entry> entries;
    private final List<Integer> places = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();

    Postings(List<Entry> entries) {
        this.entries = entries;
        for (int place = 1; place <= entries.size(); place++) {
            for (Leg leg : entries.get(place - 1).legs()) {
                places.add(place);
                legs.add(leg);
            }
        }
    }

    /** The ids of the entries in their order. */
    List<UUID> post(LedgerRepository repository, Instant moment) {
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
                places.toArray(Integer[]::new),
                legs.stream().map(leg -> leg.accountId().toString()).toArray(String[]::new),
                legs.stream().map(leg -> leg.amount().minor()).toArray(Long[]::new));
    }

    private String[] column(Function<Entry, ? extends @Nullable Object> value) {
        return entries.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
