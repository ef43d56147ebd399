package io.monedero.pricing.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the shelf of a product: made when it is first asked for, and shared by products that have the same prices. */
final class Shelves {
    private final List<Rule> rules = new ArrayList<>();
    private final Map<UUID, BitSet> ofProduct = new HashMap<>();
    private final Map<String, BitSet> ofTag = new HashMap<>();
    private final Rows rows;
    private final Map<UUID, Labelled> byProduct = new ConcurrentHashMap<>();
    private final Map<BitSet, Shelf> byRules = new ConcurrentHashMap<>();

    /** A shelf as long as the product carries these tags. */
    private record Labelled(Set<String> tags, Shelf shelf) {}

    Shelves(List<Price> prices, Map<UUID, Calendar> calendars, Rows rows) {
        this.rows = rows;
        for (Price price : prices) {
            Rule rule = new Rule(rules.size(), price, calendarOf(price, calendars), rows.dimensions);
            rules.add(rule);
            switch (price.target()) {
                case Target.OneProduct(UUID product) -> put(ofProduct, product, rule);
                case Target.TaggedProducts(String tag) -> put(ofTag, tag, rule);
            }
        }
    }

    Shelf of(Item item) {
        Labelled labelled = byProduct.get(item.productId());
        if (labelled == null || !Objects.equals(labelled.tags, item.productTags())) {
            labelled = new Labelled(item.productTags(), found(item));
            byProduct.put(item.productId(), labelled);
        }
        return labelled.shelf;
    }

    private Shelf found(Item item) {
        BitSet ranks = new BitSet(rules.size());
        ranks.or(ofProduct.getOrDefault(item.productId(), new BitSet()));
        UUID parent = item.parentId();
        if (parent != null) {
            ranks.or(ofProduct.getOrDefault(parent, new BitSet()));
        }
        for (String tag : item.productTags()) {
            ranks.or(ofTag.getOrDefault(tag, new BitSet()));
        }
        return byRules.computeIfAbsent(
                ranks, chosen -> new Shelf(chosen.stream().mapToObj(rules::get).toList(), rows));
    }

    private static @Nullable Calendar calendarOf(Price price, Map<UUID, Calendar> calendars) {
        UUID id = price.conditions().moment().calendarId();
        Calendar calendar = id == null ? null : calendars.get(id);
        if (id != null && calendar == null) {
            throw new IllegalArgumentException("the book has no calendar " + id + " of the price " + price.name());
        }
        return calendar;
    }

    private static <K> void put(Map<K, BitSet> ranks, K key, Rule rule) {
        ranks.computeIfAbsent(key, _ -> new BitSet()).set(rule.rank);
    }
}
