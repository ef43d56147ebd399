package io.monedero.web;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows a tenant has in each table: what a refused request must leave as it was. */
public final class Rows {
    private static final String TABLES = """
            select c.relname
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'monedero'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                and a.attname = 'tenant_id' and has_table_privilege(c.oid, 'select')
            """;

    private Rows() {}

    /** By the table's name. */
    public static Map<String, Integer> of(FunctionUnderTest function, Tenant tenant) {
        JdbcOperations database = function.bean(JdbcOperations.class);
        return function.bean(TenantTransactions.class).read(tenant.id(), () -> {
            Map<String, Integer> rows = new TreeMap<>();
            for (String table : tables(database)) {
                rows.put(table, database.prepareStatement("select count(*) from " + table, query -> {
                    try (ResultSet result = query.executeQuery()) {
                        result.next();
                        return result.getInt(1);
                    }
                }));
            }
            return rows;
        });
    }

    private static List<String> tables(JdbcOperations database) {
        return database.prepareStatement(TABLES, query -> {
            List<String> names = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    names.add(result.getString(1));
                }
            }
            return names;
        });
    }
}
