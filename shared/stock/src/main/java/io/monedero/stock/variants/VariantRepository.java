package io.monedero.stock.variants;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VariantRepository extends GenericRepository<Variant, UUID> {

    @Query("""
            select v.product_id, p.name, v.choices, i.sku, p.barcode, p.active
            from product_variant v
                join product p using (tenant_id, product_id)
                left join stock_item i using (tenant_id, product_id)
            where v.parent_id = :parentId
            order by p.name, v.product_id
            """)
    List<Variant> of(UUID parentId);

    @Query("select exists(select from product_variant where product_id = :productId)")
    boolean isVariant(UUID productId);

    /** Those of the SKUs that are in use. */
    @Query("select sku from stock_item where sku = any(cast(:skus as text[]))")
    List<String> skusTaken(String[] skus);

    /** Those of the barcodes that are in use. */
    @Query("select barcode from product where barcode = any(cast(:barcodes as text[]))")
    List<String> barcodesTaken(String[] barcodes);

    @Query("""
            insert into product (product_id, subfamily_id, name, price, tags, disbursement, by_duration, barcode,
                accounting_account, show_in_pos, forbid_in_pos, active)
            select v.product_id, p.subfamily_id, v.name, p.price, p.tags, p.disbursement, p.by_duration, v.barcode,
                p.accounting_account, p.show_in_pos, p.forbid_in_pos, p.active
            from product p,
                unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:barcodes as text[]))
                    as v (product_id, name, barcode)
            where p.product_id = :parentId
            """)
    void insertProducts(UUID parentId, String[] ids, String[] names, String[] barcodes);

    @Query("""
            insert into product_tax (product_id, tax_id)
            select v.product_id, t.tax_id
            from product_tax t, unnest(cast(:ids as uuid[])) as v (product_id)
            where t.product_id = :parentId
            """)
    void insertTaxes(UUID parentId, String[] ids);

    /** The supplier and the limit are the parent's, where stock of it is kept. */
    @Query("""
            insert into stock_item (product_id, sku, supplier_id, low_at)
            select v.product_id, v.sku, i.supplier_id, i.low_at
            from unnest(cast(:ids as uuid[]), cast(:skus as text[])) as v (product_id, sku)
                left join stock_item i on i.product_id = :parentId
            """)
    void insertItems(UUID parentId, String[] ids, String[] skus);

    /** Each variant's choices stand in one text, line by line. */
    @Query("""
            insert into product_variant (product_id, parent_id, choices)
            select v.product_id, :parentId, string_to_array(v.choices, chr(10))
            from unnest(cast(:ids as uuid[]), cast(:choices as text[])) as v (product_id, choices)
            """)
    void insertVariants(UUID parentId, String[] ids, String[] choices);
}
