package io.monedero.functions.backoffice.stock;

import io.monedero.catalog.Product;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.stock.StockItem;
import io.monedero.stock.StockItemDetails;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about the stock of a product.
 *
 * @param item null where none is kept yet
 */
public record StockSettings(Product product, @Nullable StockItem item, List<Option> suppliers) {

    /** Reads what was typed. Refused as {@link StockItemDetails}. */
    static StockItemDetails details(Form form) {
        return new StockItemDetails(
                form.optional("sku"),
                form.optionalId("supplierId"),
                form.optional("supplierBarcode"),
                form.has("lowAt") ? form.quantity("lowAt") : null,
                form.has("active"));
    }

    public String sku() {
        return item == null ? "" : Objects.requireNonNullElse(item.details().sku(), "");
    }

    public String supplierId() {
        return item == null ? "" : Objects.toString(item.details().supplierId(), "");
    }

    public String supplierBarcode() {
        return item == null ? "" : Objects.requireNonNullElse(item.details().supplierBarcode(), "");
    }

    public String lowAt(Page page) {
        BigDecimal low = item == null ? null : item.details().lowAt();
        return low == null ? "" : page.typeable(low);
    }

    public boolean active() {
        return item == null || item.details().active();
    }
}
