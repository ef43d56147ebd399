package io.monedero.catalog.spreadsheet;

import io.monedero.catalog.ProductDetails;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.sheets.RowProblems;
import io.monedero.sheets.Table;
import io.monedero.tenancy.Tenant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out what the lines of a file mean for the products that there are. Pure: it asks nothing and changes nothing. */
final class ImportPlan {
    private final Tenant tenant;
    private final PresentProducts present;
    private final Divisions divisions;
    private final RowProblems problems;
    private final List<PlannedProduct> products = new ArrayList<>();
    private final Map<Object, Integer> rows = new HashMap<>();

    private ImportPlan(Tenant tenant, PresentProducts present, Divisions divisions, RowProblems problems) {
        this.tenant = tenant;
        this.present = present;
        this.divisions = divisions;
        this.problems = problems;
    }

    /** @param problems has what was wrong with cells; what is wrong with lines is added */
    static ImportPlan of(
            Tenant tenant,
            List<ProductLine> lines,
            PresentProducts present,
            Divisions divisions,
            RowProblems problems) {
        ImportPlan plan = new ImportPlan(tenant, present, divisions, problems);
        for (ProductLine line : lines) {
            if (!problems.has(line.row())) {
                PlannedProduct planned = problems.at(line.row(), () -> plan.planned(line));
                if (planned != null) {
                    plan.products.add(planned);
                }
            }
        }
        plan.refuseTakenBarcodes();
        return plan;
    }

    /** Refuses {@code rows-refused} if anything is wrong. */
    void refuseProblems() {
        problems.refuseAny();
    }

    List<PlannedProduct> created() {
        return products.stream().filter(PlannedProduct::isNew).toList();
    }

    List<PlannedProduct> changed() {
        return products.stream().filter(PlannedProduct::isChange).toList();
    }

    /** All products that are in the file and were there before. */
    List<UUID> present() {
        return products.stream()
                .filter(product -> !product.isNew())
                .map(PlannedProduct::id)
                .toList();
    }

    Divisions divisions() {
        return divisions;
    }

    ProductImport report(Table table) {
        int created = created().size();
        int changed = changed().size();
        return new ProductImport(
                table.rows().size(),
                created,
                changed,
                products.size() - created - changed,
                divisions.newFamilies().stream().map(Divisions.NewFamily::name).toList(),
                divisions.newSubfamilies().stream()
                        .map(each -> each.familyName() + " · " + each.name())
                        .toList(),
                table.ignored(),
                products.stream()
                        .filter(product -> product.isNew() || product.isChange())
                        .limit(ProductImport.MOST_LISTED)
                        .map(product -> new ProductImport.Effect(
                                product.row(), product.after().name(), product.isNew(), product.columns()))
                        .toList(),
                problems.listed(),
                problems.count());
    }

    private PlannedProduct planned(ProductLine line) {
        PresentProduct meant = present.meantBy(line);
        if (meant == null) {
            ProductDetails after = line.alone(divisions.only());
            refuseTwice(line, named(after));
            return new PlannedProduct(line.row(), Ids.next(), 0, null, after);
        }
        refuseTwice(line, meant.productId());
        ProductDetails before = meant.details(tenant);
        ProductDetails after = line.onto(before);
        refuseOtherThanSessions(meant, after);
        return new PlannedProduct(line.row(), meant.productId(), meant.version(), before, after);
    }

    /** How the file would name a new product, were it there already. */
    private static List<String> named(ProductDetails product) {
        String barcode = product.barcode();
        return barcode == null ? List.of(product.subfamilyId().toString(), product.name()) : List.of(barcode);
    }

    private void refuseTwice(ProductLine line, Object product) {
        Integer first = rows.putIfAbsent(product, line.row());
        if (first != null) {
            throw Refusal.invalid("row-twice", line.naming(), Map.of("row", String.valueOf(first)))
                    .asException();
        }
    }

    private void refuseOtherThanSessions(PresentProduct meant, ProductDetails after) {
        Long sessions = meant.priceOfSessions();
        if (sessions != null && after.price().minor() != sessions) {
            throw Refusal.conflict(
                            "price-of-sessions",
                            ProductColumns.PRICE,
                            Map.of("price", tenant.money(sessions).toString()))
                    .asException();
        }
    }

    /** Each barcode is one product's once all is done: two may exchange theirs. */
    private void refuseTakenBarcodes() {
        Map<UUID, ProductDetails> after = new HashMap<>();
        products.forEach(product -> after.put(product.id(), product.after()));
        Map<String, UUID> owners = new HashMap<>();
        List<PlannedProduct> refused = new ArrayList<>();
        for (PlannedProduct product : products) {
            String barcode = product.after().barcode();
            if (barcode != null) {
                UUID owner = owners.putIfAbsent(barcode, product.id());
                if (owner != null || isKept(present.byBarcode(barcode), product.id(), after)) {
                    problems.add(
                            product.row(),
                            Refusal.conflict("barcode-taken", ProductColumns.BARCODE, Map.of("barcode", barcode)));
                    refused.add(product);
                }
            }
        }
        products.removeAll(refused);
    }

    /** Whether another product has the barcode and the file leaves it there. */
    private static boolean isKept(@Nullable PresentProduct owner, UUID other, Map<UUID, ProductDetails> after) {
        if (owner == null || owner.productId().equals(other)) {
            return false;
        }
        ProductDetails then = after.get(owner.productId());
        return then == null || Objects.equals(then.barcode(), owner.barcode());
    }
}
