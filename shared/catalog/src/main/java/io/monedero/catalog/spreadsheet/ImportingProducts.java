package io.monedero.catalog.spreadsheet;

import io.micronaut.serde.ObjectMapper;
import io.monedero.catalog.Families;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.kernel.Refusal;
import io.monedero.sheets.RowProblems;
import io.monedero.sheets.Table;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the products of a file into the catalogue (C-04): all of them or none.
 *
 * <p>A row means the product of its id, else that of its barcode, else the one of its name in its subfamily; where there is
 * none, a new product, which needs a name and a price. An empty cell leaves things as they are. Families and subfamilies that
 * do not exist are created. The same file again changes nothing.
 */
@Singleton
public class ImportingProducts {
    private final TenantTransactions transactions;
    private final ImportRepository repository;
    private final Families families;
    private final Subfamilies subfamilies;
    private final Taxes taxes;
    private final ObjectMapper json;

    ImportingProducts(
            TenantTransactions transactions,
            ImportRepository repository,
            Families families,
            Subfamilies subfamilies,
            Taxes taxes,
            ObjectMapper json) {
        this.transactions = transactions;
        this.repository = repository;
        this.families = families;
        this.subfamilies = subfamilies;
        this.taxes = taxes;
        this.json = json;
    }

    /**
     * What the file would do, and what is wrong with its rows. Changes nothing. Refused as {@link Table#read}.
     *
     * @param file CSV, the same packed by gzip, or XLSX
     */
    public ProductImport preview(Tenant tenant, byte[] file) {
        Table table = table(file);
        return transactions.read(tenant.id(), () -> plan(tenant, table).report(table));
    }

    /**
     * Does what the file says. Refused as {@link Table#read}, and {@code rows-refused} with each problem as a part of it;
     * {@code changed-meanwhile}.
     */
    public ProductImport run(Tenant tenant, byte[] file) {
        Table table = table(file);
        return transactions.write(tenant.id(), () -> {
            ImportPlan plan = plan(tenant, table);
            plan.refuseProblems();
            create(plan);
            change(plan);
            return plan.report(table);
        });
    }

    private static Table table(byte[] file) {
        return Table.read(file, ProductColumns.ALL, ProductColumns.NAMING);
    }

    private ImportPlan plan(Tenant tenant, Table table) {
        repository.joinWhole();
        RowProblems problems = new RowProblems();
        Divisions divisions = new Divisions(families.all(tenant.id()), subfamilies.all(tenant.id()));
        LineReading reading = new LineReading(tenant, new NamedTaxes(taxes.all(tenant.id())), divisions, problems);
        List<ProductLine> lines = table.rows().stream().map(reading::read).toList();
        PresentProducts present = new PresentProducts(repository.meant(
                said(lines, ProductLine::id), said(lines, ProductLine::barcode), said(lines, ProductLine::name)));
        return ImportPlan.of(tenant, lines, present, divisions, problems);
    }

    private void create(ImportPlan plan) {
        List<Divisions.NewFamily> newFamilies = plan.divisions().newFamilies();
        refuseFewer(newFamilies, repository.insertFamilies(text(newFamilies)));
        List<Divisions.NewSubfamily> newSubfamilies = plan.divisions().newSubfamilies();
        refuseFewer(newSubfamilies, repository.insertSubfamilies(text(newSubfamilies)));
        // Barcodes that the file gives to new products may still belong to others.
        repository.releaseBarcodes(ids(plan.changed().stream().filter(PlannedProduct::changesBarcode)));
        List<ImportRow> rows = rows(plan.created().stream());
        String products = text(rows);
        refuseFewer(rows, repository.insertProducts(products));
        repository.insertTaxes(products);
    }

    private void change(ImportPlan plan) {
        List<PlannedProduct> changed = plan.changed();
        repository.updateVariantPrices(
                text(rows(changed.stream().filter(PlannedProduct::changesPrice))),
                plan.present().stream().map(UUID::toString).toArray(String[]::new));
        List<ImportRow> rows = rows(changed.stream());
        refuseFewer(rows, repository.updateProducts(text(rows)));
        List<PlannedProduct> taxed =
                changed.stream().filter(PlannedProduct::changesTaxes).toList();
        repository.deleteTaxes(ids(taxed.stream()));
        repository.insertTaxes(text(rows(taxed.stream())));
    }

    /** Somebody did the same, or changed one of them, since the plan was made. */
    private static void refuseFewer(List<?> wanted, int done) {
        if (done < wanted.size()) {
            throw Refusal.changedMeanwhile().asException();
        }
    }

    private static List<ImportRow> rows(Stream<PlannedProduct> products) {
        return products.map(ImportRow::of).toList();
    }

    private static String[] ids(Stream<PlannedProduct> products) {
        return products.map(product -> product.id().toString()).toArray(String[]::new);
    }

    private static String[] said(List<ProductLine> lines, Function<ProductLine, @Nullable Object> cell) {
        return lines.stream()
                .map(cell)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toArray(String[]::new);
    }

    private String text(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
