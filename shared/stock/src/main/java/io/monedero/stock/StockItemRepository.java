package io.monedero.stock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StockItemRepository extends GenericRepository<StockLevel, UUID> {

    @Query("select * from product_in_stock where product_id = :productId order by location_name")
    List<StockLevel> levels(UUID productId);

    @Query("""
            select *
            from product_in_stock p
            where p.location_id = :locationId and p.active
                and (cast(:text as text) is null
                    or p.name ilike '%' || replace(replace(:text, '%', '\\%'), '_', '\\_') || '%'
                    or p.sku = :text
                    or p.barcode = :text
                    or p.supplier_barcode = :text)
                and (cast(:supplierId as uuid) is null or p.supplier_id = :supplierId)
                and (not :low or p.low)
                and (cast(:after as uuid) is null
                    or (p.name, p.product_id) > (select a.name, a.product_id from product a where a.product_id = :after))
            order by p.name, p.product_id
            limit :size
            """)
    List<StockLevel> page(
            UUID locationId,
            @Nullable String text,
            @Nullable UUID supplierId,
            boolean low,
            @Nullable UUID after,
            int size);

    /** Whether the product's family manages stock; empty where there is no such product. */
    @Query("""
            select f.manage_stock
            from product p join subfamily s using (tenant_id, subfamily_id) join family f using (tenant_id, family_id)
            where p.product_id = :productId
            """)
    Optional<Boolean> familyManagesStock(UUID productId);

    @Query("""
            insert into stock_item (product_id, sku, supplier_id, supplier_barcode, low_at, active)
            values (:productId, :sku, :supplierId, :supplierBarcode, :lowAt, :active)
            on conflict (tenant_id, product_id) do nothing
            """)
    int insert(
            UUID productId,
            @Nullable String sku,
            @Nullable UUID supplierId,
            @Nullable String supplierBarcode,
            @Nullable BigDecimal lowAt,
            boolean active);

    @Query("""
            update stock_item
            set sku = :sku, supplier_id = :supplierId, supplier_barcode = :supplierBarcode, low_at = :lowAt,
                active = :active, version = version + 1
            where product_id = :productId and version = :version
            """)
    int update(
            UUID productId,
            int version,
            @Nullable String sku,
            @Nullable UUID supplierId,
            @Nullable String supplierBarcode,
            @Nullable BigDecimal lowAt,
            boolean active);

    @Query("select exists(select from stock_item where sku = :sku and product_id <> :otherThan)")
    boolean skuTaken(String sku, UUID otherThan);

    @Query("select product_id from stock_item where active and product_id = any(cast(:ids as uuid[]))")
    List<UUID> kept(String[] ids);
}
