package io.monedero.bench.imports;

import static io.monedero.bench.Table.number;

import io.micronaut.context.ApplicationContext;
import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.catalog.spreadsheet.ImportingProducts;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.kernel.Ids;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A file of 50,000 products read, checked and written, the same again, and with other prices (C-04), against 50,000 inserts of
 * such products in JDBC's batches: what a program would need that knows all ids and checks nothing.
 */
public final class ImportBenchmark implements Benchmark {
    private static final int ROWS = 50_000;
    private static final int BATCH = 1000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Table run() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
                ApplicationContext application = ApplicationContext.run(properties(database))) {
            ImportingProducts importing = application.getBean(ImportingProducts.class);
            importing.run(signUp(application, "warm"), file(1000, "1,5"));
            Tenant club = signUp(application, "club");
            double inserted = seconds(() -> inserts(database, application));
            double created =
                    seconds(() -> importing.run(club, file(ROWS, "1,5")).created() == ROWS);
            double again = seconds(() -> importing.run(club, file(ROWS, "1,5")).unchanged() == ROWS);
            double changed =
                    seconds(() -> importing.run(club, file(ROWS, "2,5")).changed() == ROWS);
            return new Table("Import: seconds for 50,000 products", "", "seconds", "goal", "")
                    .row("inserts in batches, nothing checked", number(inserted))
                    .row("all new", number(created))
                    .ratio("  ÷ inserts", created / inserted, new Goal.AtMost(2))
                    .row("the same file again", number(again))
                    .ratio("  ÷ inserts", again / inserted, new Goal.AtMost(2))
                    .row("the same with other prices", number(changed))
                    .ratio("  ÷ inserts", changed / inserted, new Goal.AtMost(2));
        }
    }

    private static Map<String, Object> properties(EmbeddedDatabase database) {
        return new HashMap<>(database.properties());
    }

    private static Tenant signUp(ApplicationContext application, String slug) {
        return application
                .getBean(SigningUp.class)
                .signUp(new SignUp("Club", slug, "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@club.example"));
    }

    private static byte[] file(int rows, String euros) {
        StringBuilder text = new StringBuilder("name;family;subfamily;price;taxes;barcode\n");
        for (int row = 1; row <= rows; row++) {
            text.append("Product ").append(row).append(";Bar;Drinks;").append(euros);
            text.append(row % 10).append(";10 %;84").append(row).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Fails unless it did what it should: what is fast but wrong counts for nothing. */
    private static double seconds(Callable<Boolean> act) throws Exception {
        long begin = System.nanoTime();
        if (!act.call()) {
            throw new IllegalStateException("not all rows were taken");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean inserts(EmbeddedDatabase database, ApplicationContext application) throws SQLException {
        Tenant shop = signUp(application, "shop");
        UUID subfamily =
                application.getBean(Subfamilies.class).all(shop.id()).getFirst().id();
        UUID tax = application.getBean(Taxes.class).all(shop.id()).getFirst().id();
        List<UUID> ids = Stream.generate(Ids::next).limit(ROWS).toList();
        try (Connection connection = database.as("monedero_app").getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("select set_config('monedero.tenant_id', ?, true)")) {
                statement.setString(1, shop.id().toString());
                statement.execute();
            }
            try (var products = connection.prepareStatement("""
                            insert into monedero.product (product_id, subfamily_id, name, price, barcode)
                            values (?, ?, ?, ?, ?)
                            """);
                    var taxes = connection.prepareStatement(
                            "insert into monedero.product_tax (product_id, tax_id) values (?, ?)")) {
                for (int row = 0; row < ROWS; row++) {
                    add(products, row, ids.get(row), subfamily, "Product " + row, 150L, "84" + row);
                }
                products.executeBatch();
                for (int row = 0; row < ROWS; row++) {
                    add(taxes, row, ids.get(row), tax);
                }
                taxes.executeBatch();
            }
            connection.commit();
        }
        return true;
    }

    private static void add(PreparedStatement statement, int row, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
        if (row % BATCH == BATCH - 1) {
            statement.executeBatch();
        }
    }
}
