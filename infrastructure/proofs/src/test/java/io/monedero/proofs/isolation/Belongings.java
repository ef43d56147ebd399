package io.monedero.proofs.isolation;

import io.monedero.proofs.WholeProduct;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a business has in the database, found by the database's own catalogue: a table added tomorrow is covered today. */
final class Belongings {
    private final UUID tenant;
    private final List<IdColumn> columns;
    private final Map<UUID, String> tables;
    private final List<UUID> ids;

    private Belongings(UUID tenant, List<IdColumn> columns, Connection database) throws SQLException {
        this.tenant = tenant;
        this.columns = columns;
        this.tables = new LinkedHashMap<>();
        for (IdColumn column : columns.stream().filter(IdColumn::own).toList()) {
            values(database, column, "desc").forEach(id -> tables.putIfAbsent(id, column.table()));
            values(database, column, "asc").forEach(id -> tables.putIfAbsent(id, column.table()));
        }
        this.ids = List.copyOf(tables.keySet());
    }

    /** A column of ids. {@code own} where the key of its table's rows ends with it. */
    private record IdColumn(String table, String name, boolean own) {}

    static Belongings of(String slug) throws SQLException {
        try (Connection database = WholeProduct.administrator()) {
            UUID tenant = rows(database, "select tenant_id from monedero.tenant where slug = '" + slug + "'", 1)
                    .getFirst()
                    .getFirst();
            return new Belongings(tenant, columns(database), database);
        }
    }

    /** For each table whose rows have an id, the ids of the newest row and of the oldest. */
    List<UUID> ids() {
        return ids;
    }

    /** What can stand in the places of a request's address: each id, or ids that belong together. */
    List<List<UUID>> fitting(Request request) throws SQLException {
        return request.ids().size() == 1
                ? ids.stream()
                        .sorted(Comparator.comparing(id -> !spokenOf(request.path(), id)))
                        .map(List::of)
                        .toList()
                : together(request.ids());
    }

    /** Whether an address has a word of the table whose row this is. */
    private boolean spokenOf(String address, UUID id) {
        return Stream.of(tables.getOrDefault(id, "").split("_", -1))
                .anyMatch(word -> address.contains(word.replaceFirst("(y|ies|s)$", "")));
    }

    /**
     * For each table with columns of these names, the ids that stand in some of its rows: an invoice and its company. What
     * is called just {@code id} is the key of a table.
     */
    private List<List<UUID>> together(List<String> names) throws SQLException {
        Map<String, List<IdColumn>> tables =
                columns.stream().collect(Collectors.groupingBy(IdColumn::table, TreeMap::new, Collectors.toList()));
        try (Connection database = WholeProduct.administrator()) {
            Set<List<UUID>> found = new LinkedHashSet<>();
            for (Map.Entry<String, List<IdColumn>> table : tables.entrySet()) {
                List<String> wanted = names.stream()
                        .flatMap(name -> table.getValue().stream()
                                .filter(each -> name.equals("id")
                                        ? each.own()
                                        : each.name().equals(column(name)))
                                .limit(1))
                        .map(IdColumn::name)
                        .toList();
                if (wanted.size() == names.size()) {
                    found.addAll(rows(
                            database,
                            "select %s from monedero.%s where tenant_id = '%s' and num_nulls(%1$s) = 0 order by 1 desc limit 3"
                                    .formatted(String.join(", ", wanted), table.getKey(), tenant),
                            wanted.size()));
                }
            }
            return List.copyOf(found);
        }
    }

    private static String column(String field) {
        if (field.equals("draft")) {
            return "tariff_id";
        }
        String column = field.replaceAll("s$", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return column.endsWith("_id") ? column : column + "_id";
    }

    /**
     * An id that a field of a request can mean: {@code customerId} is in a column customer_id. Of several tables with such
     * a column the one that the address speaks of: {@code typeId} below fees is in fee_type.
     */
    Optional<UUID> named(String field, String address) throws SQLException {
        String wanted = column(field);
        List<IdColumn> found = columns.stream()
                .filter(each -> each.name().equals(wanted))
                .sorted(Comparator.comparing((IdColumn each) ->
                                !address.contains(each.table().replaceFirst("_.*", "")))
                        .thenComparing(each -> !each.own()))
                .toList();
        try (Connection database = WholeProduct.administrator()) {
            for (IdColumn each : found) {
                List<UUID> values = values(database, each, "desc");
                if (!values.isEmpty()) {
                    return Optional.of(values.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** All rows of the business in all tables, as one fingerprint a table. */
    Map<String, String> fingerprint() throws SQLException {
        try (Connection database = WholeProduct.administrator();
                var statement = database.createStatement()) {
            Map<String, String> prints = new TreeMap<>();
            for (String table : tables(database)) {
                try (var row = statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from monedero.%s t where tenant_id = '%s'"
                                .formatted(table, tenant))) {
                    row.next();
                    prints.put(table, row.getString(1));
                }
            }
            return prints;
        }
    }

    /** One at most. */
    private List<UUID> values(Connection database, IdColumn column, String order) throws SQLException {
        return rows(
                        database,
                        "select %s from monedero.%s where tenant_id = '%s' and %1$s is not null order by 1 %s limit 1"
                                .formatted(column.name(), column.table(), tenant, order),
                        1)
                .stream()
                .map(List::getFirst)
                .toList();
    }

    private static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'monedero'::regnamespace and c.relkind in ('r', 'p')
                            and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                        """)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<IdColumn> columns(Connection database) throws SQLException {
        List<IdColumn> columns = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery("""
                        select c.relname, a.attname, exists (
                            select from pg_index i
                            where i.indrelid = c.oid and i.indisprimary and i.indkey[i.indnkeyatts - 1] = a.attnum)
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'monedero'::regnamespace and c.relkind in ('r', 'p')
                            and a.atttypid = 'uuid'::regtype and a.attname <> 'tenant_id'
                            and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
                        order by c.relname, a.attnum
                        """)) {
            while (found.next()) {
                columns.add(new IdColumn(found.getString(1), found.getString(2), found.getBoolean(3)));
            }
        }
        return columns;
    }

    private static List<List<UUID>> rows(Connection database, String query, int width) throws SQLException {
        List<List<UUID>> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                List<UUID> row = new ArrayList<>();
                for (int column = 1; column <= width; column++) {
                    row.add(found.getObject(column, UUID.class));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
