package io.monedero.catalog.spreadsheet;

import io.monedero.kernel.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The products that a file can mean, and how it names them: by id, else by barcode, else by name within the subfamily. */
final class PresentProducts {
    private final Map<UUID, PresentProduct> byId = new HashMap<>();
    private final Map<String, PresentProduct> byBarcode = new HashMap<>();
    private final Map<String, List<PresentProduct>> byName = new HashMap<>();

    PresentProducts(List<PresentProduct> products) {
        for (PresentProduct product : products) {
            byId.put(product.productId(), product);
            if (product.barcode() != null) {
                byBarcode.put(product.barcode(), product);
            }
            byName.computeIfAbsent(product.name(), first -> new ArrayList<>()).add(product);
        }
    }

    /** The product that the line means; null for a new one. Refused: {@code unknown-product}, {@code product-ambiguous}. */
    @Nullable
    PresentProduct meantBy(ProductLine line) {
        UUID id = line.id();
        if (id != null) {
            PresentProduct product = byId.get(id);
            if (product == null) {
                throw Refusal.notFound("unknown-product", ProductColumns.ID).asException();
            }
            return product;
        }
        PresentProduct scanned = line.barcode() == null ? null : byBarcode.get(line.barcode());
        return scanned == null ? named(line) : scanned;
    }

    @Nullable
    PresentProduct byBarcode(String barcode) {
        return byBarcode.get(barcode);
    }

    /** One without barcode, if any; one with another barcode is another product unless the line has none. */
    private @Nullable PresentProduct named(ProductLine line) {
        String name = line.name();
        if (name == null) {
            return null;
        }
        List<PresentProduct> found = byName.getOrDefault(name, List.of()).stream()
                .filter(product ->
                        line.subfamilyId() == null || product.subfamilyId().equals(line.subfamilyId()))
                .toList();
        List<PresentProduct> plain =
                found.stream().filter(product -> product.barcode() == null).toList();
        if (!plain.isEmpty() || line.barcode() != null) {
            found = plain;
        }
        if (found.size() > 1) {
            throw Refusal.conflict(
                            "product-ambiguous",
                            ProductColumns.NAME,
                            Map.of("value", name, "count", String.valueOf(found.size())))
                    .asException();
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
