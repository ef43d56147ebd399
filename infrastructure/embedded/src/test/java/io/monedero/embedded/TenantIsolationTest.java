package io.monedero.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** T-02, asked of the database's own catalogue, so that a table added tomorrow is covered today. */
class TenantIsolationTest {
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.temporary();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    private static final String OUR_TABLES = "c.relnamespace = 'monedero'::regnamespace and c.relkind in ('r', 'p')"
            + " and c.relname <> 'flyway_schema_history'";

    @Test
    @DisplayName("T-02 every table has tenant_id, not null, as its first column")
    void everyTableHasTheColumn() throws SQLException {
        assertThat(names("""
                select c.relname from pg_class c
                where %s and not exists (
                    select from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnum = 1 and a.attnotnull)
                """)).isEmpty();
        assertThat(names("select c.relname from pg_class c where %s")).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("T-02 every table has row-level security enabled, forced, and a policy for reading and writing")
    void everyTableHasThePolicy() throws SQLException {
        assertThat(names("""
                select c.relname from pg_class c
                where %s and not (
                    c.relrowsecurity and c.relforcerowsecurity and exists (
                        select from pg_policy p
                        where p.polrelid = c.oid and p.polcmd = '*' and p.polpermissive
                            and pg_get_expr(p.polqual, p.polrelid) like '%%tenant_id = %%current_tenant()%%'
                            and pg_get_expr(p.polwithcheck, p.polrelid) like '%%tenant_id = %%current_tenant()%%'))
                """)).isEmpty();
    }

    @Test
    @DisplayName(
            "T-02 every key, foreign key and index leads with tenant_id; the slug and a log-in's mail are the exceptions")
    void everyKeyLeadsWithTheTenant() throws SQLException {
        assertThat(names("""
                select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                where %s and i.indkey[0] <> 1
                """)).containsExactlyInAnyOrder("monedero.tenant_slug_key", "monedero.staff_by_email");
        assertThat(names("""
                select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid
                where %s and k.contype = 'f' and (k.conkey[1] <> 1 or k.confkey[1] <> 1)
                """)).isEmpty();
    }

    @Test
    @DisplayName("T-02 no policy but the directory's lets a row of another tenant through")
    void onlyTheDirectoryLooksAcross() throws SQLException {
        assertThat(names("""
                select c.relname || ' to ' || r.rolname from pg_policy p join pg_class c on c.oid = p.polrelid
                    cross join lateral unnest(p.polroles) as who (oid) join pg_roles r on r.oid = who.oid
                where %s
                """))
                .containsExactlyInAnyOrder(
                        "tenant to monedero_directory", "staff to monedero_directory", "outbox to monedero_directory");
    }

    @Test
    @DisplayName("T-02 the application's role owns nothing, bypasses nothing and belongs to no other role")
    void theApplicationRoleIsPowerless() throws SQLException {
        assertThat(names("select c.relname from pg_class c where c.relowner = 'monedero_app'::regrole"))
                .isEmpty();
        assertThat(names("select p.proname from pg_proc p where p.proowner = 'monedero_app'::regrole"))
                .isEmpty();
        assertThat(names("""
                select rolname from pg_roles
                where rolname like 'monedero%%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                """)).isEmpty();
        assertThat(names("select roleid::regrole::text from pg_auth_members where member = 'monedero_app'::regrole"))
                .isEmpty();
    }

    @Test
    @DisplayName("T-02 every view shows the rows that its reader may see, not those of its owner")
    void viewsAskAsTheirReader() throws SQLException {
        assertThat(names("""
                select c.relname from pg_class c
                where c.relnamespace = 'monedero'::regnamespace
                    and (c.relkind = 'm' or c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
                """)).isEmpty();
    }

    @Test
    @DisplayName(
            "T-02 a function that works with its owner's rights is the directory's or bound by the forced policies")
    void functionsOfOthersRights() throws SQLException {
        assertThat(names("""
                select p.oid::regprocedure::text from pg_proc p
                where p.pronamespace = 'monedero'::regnamespace and p.prosecdef
                    and not (
                        p.proowner in ('monedero_directory'::regrole, 'monedero_owner'::regrole)
                        and coalesce('search_path=monedero' = any (p.proconfig), false)
                        and not exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))
                """)).isEmpty();
        assertThat(names("""
                select p.proname from pg_proc p
                where p.proowner = 'monedero_directory'::regrole
                    and has_function_privilege('monedero_app', p.oid, 'execute')
                """))
                .containsExactlyInAnyOrder(
                        "tenant_by_slug",
                        "memberships_of",
                        "tenants_with_fees_due",
                        "tenants_with_mail_due",
                        "all_tenants");
    }

    @Test
    @DisplayName("T-02 without a tenant every table and view reads as empty, and nothing can be written")
    void withoutATenantNothingIsThere() throws SQLException {
        var tables = names("""
                select c.relname from pg_class c
                where c.relnamespace = 'monedero'::regnamespace and c.relkind in ('r', 'p', 'v')
                    and c.relname <> 'flyway_schema_history'
                """);
        try (Connection app = database.as("monedero_app").getConnection();
                var statement = app.createStatement()) {
            for (String table : tables) {
                try (var rows = statement.executeQuery("select count(*) from monedero." + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
            assertThatThrownBy(() -> statement.execute("""
                    insert into monedero.tenant (tenant_id, slug, name, country, currency, time_zone, language,
                        prices_include_tax, fees_emitted_through, created_at)
                    values (gen_random_uuid(), 'intruder', 'x', 'ES', 'EUR', 'UTC', 'es', true, now(), now())
                    """)).hasMessageContaining("row-level security");
        }
    }

    @Test
    @DisplayName("I-08 W-11 what is issued or posted can be neither changed nor deleted by the application")
    void issuedMeansFrozen() throws SQLException {
        var frozen = Set.of("invoice", "invoice_sale", "fee_receipt", "account_operation", "cash_movement", "payment");
        var posted = Set.of("ledger_account", "journal_entry", "posting");
        for (String table : frozen) {
            assertThat(privilegesOn(table)).as(table).containsExactlyInAnyOrder("SELECT", "INSERT");
        }
        for (String table : posted) {
            assertThat(privilegesOn(table)).as(table).containsExactly("SELECT");
        }
    }

    private static List<String> privilegesOn(String table) throws SQLException {
        return names("""
                select privilege_type from information_schema.role_table_grants
                where grantee = 'monedero_app' and table_schema = 'monedero' and table_name = '%s'
                """.replace("%s", table));
    }

    private static List<String> names(String query) throws SQLException {
        try (Connection administrator = database.administrator().getConnection();
                var statement = administrator.createStatement();
                var rows =
                        statement.executeQuery(query.replace("%s", OUR_TABLES).replace("%%", "%"))) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
