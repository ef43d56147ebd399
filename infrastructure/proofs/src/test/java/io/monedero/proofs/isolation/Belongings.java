package io.monedero.proofs.isolation;

import io.monedero.proofs.WholeProduct;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
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

    private Belongings(UUID tenant, List<IdColumn> columns) {
        this.tenant = tenant;
        this.columns = columns;
    }

    /** A column of ids. {@code own} where it is the key of its table's rows. */
    private record IdColumn(String table, String name, boolean own) {}

    static Belongings of(String slug) throws SQLException {
        try (Connection database = WholeProduct.administrator()) {
            UUID tenant = rows(database, "select tenant_id from monedero.tenant where slug = '" + slug + "'", 1)
                    .getFirst()
                    .getFirst();
            return new Belongings(tenant, columns(database));
        }
    }

    /** For each table whose rows have an id, the id of a row. */
    List<UUID> ids() throws SQLException {
        try (Connection database = WholeProduct.administrator()) {
            Set<UUID> ids = new LinkedHashSet<>();
            for (IdColumn column : columns.stream().filter(IdColumn::own).toList()) {
                values(database, column, 1).forEach(ids::add);
            }
            return List.copyOf(ids);
        }
    }

    /** What can stand in the places of a request's address: each id, or ids that belong together. */
    List<List<UUID>> fitting(Request request) throws SQLException {
        return request.ids() == 1 ? ids().stream().map(List::of).toList() : together(request.ids());
    }

    /** For each table, so many ids that stand in one of its rows, in any order: an invoice and its company. */
    private List<List<UUID>> together(int many) throws SQLException {
        Map<String, List<String>> tables = columns.stream()
                .collect(Collectors.groupingBy(
                        IdColumn::table, TreeMap::new, Collectors.mapping(IdColumn::name, Collectors.toList())));
        try (Connection database = WholeProduct.administrator()) {
            Set<List<UUID>> found = new LinkedHashSet<>();
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                String query = "select %s from monedero.%s where tenant_id = '%s' order by 1 desc limit 2"
                        .formatted(String.join(", ", table.getValue()), table.getKey(), tenant);
                for (List<UUID> row : rows(database, query, table.getValue().size())) {
                    chosen(List.of(), new LinkedHashSet<>(row), many).forEach(found::add);
                }
            }
            return List.copyOf(found);
        }
    }

    /** All ways to go on from the ids that are chosen until there are enough. */
    private static Stream<List<UUID>> chosen(List<UUID> chosen, Set<UUID> row, int many) {
        return chosen.size() == many
                ? Stream.of(chosen)
                : row.stream()
                        .filter(id -> id != null && !chosen.contains(id))
                        .flatMap(id -> chosen(
                                Stream.concat(chosen.stream(), Stream.of(id)).toList(), row, many));
    }

    /**
     * An id that a field of a request can mean: {@code customerId} is in a column customer_id. Of several tables with such
     * a column the one that the address speaks of: {@code typeId} below fees is in fee_type.
     */
    Optional<UUID> named(String field, String address) throws SQLException {
        String column = field.replaceAll("s$", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        String wanted = column.endsWith("_id") ? column : column + "_id";
        List<IdColumn> found = columns.stream()
                .filter(each -> each.name().equals(wanted))
                .sorted(Comparator.comparing((IdColumn each) ->
                                !address.contains(each.table().replaceFirst("_.*", "")))
                        .thenComparing(each -> !each.own()))
                .toList();
        try (Connection database = WholeProduct.administrator()) {
            for (IdColumn each : found) {
                List<UUID> values = values(database, each, 1);
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

    private List<UUID> values(Connection database, IdColumn column, int most) throws SQLException {
        return rows(
                        database,
                        "select %s from monedero.%s where tenant_id = '%s' and %1$s is not null order by 1 desc limit %d"
                                .formatted(column.name(), column.table(), tenant, most),
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
                            where i.indrelid = c.oid and i.indisprimary and i.indnkeyatts = 2 and i.indkey[1] = a.attnum)
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
