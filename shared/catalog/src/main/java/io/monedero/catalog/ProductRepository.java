package io.monedero.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProductRepository extends GenericRepository<ProductRow, UUID> {

    /** The function of the migrations. */
    @Query("select * from products_of(cast(:tenant as uuid), cast(:ids as uuid[]))")
    List<ProductRow> byIds(String tenant, String[] ids);

    @Query("select * from product_in_catalogue where barcode = :barcode")
    Optional<ProductRow> byBarcode(String barcode);

    @Query("""
            select *
            from product_in_catalogue p
            where (cast(:text as text) is null
                    or p.name ilike '%' || replace(replace(:text, '%', '\\%'), '_', '\\_') || '%'
                    or p.barcode = :text
                    or :text = any(p.tags))
                and (cast(:subfamilyId as uuid) is null or p.subfamily_id = :subfamilyId)
                and (cast(:active as boolean) is null or p.active = :active)
                and (cast(:inPos as boolean) is null or (p.show_in_pos and not p.forbid_in_pos) = :inPos)
                and (cast(:after as uuid) is null
                    or (p.name, p.product_id) > (select a.name, a.product_id from product a where a.product_id = :after))
            order by p.name, p.product_id
            limit :size
            """)
    List<ProductRow> page(
            @Nullable String text,
            @Nullable UUID subfamilyId,
            @Nullable Boolean active,
            @Nullable Boolean inPos,
            @Nullable UUID after,
            int size);

    @Query("select exists(select from product where barcode = :barcode and product_id <> :otherThan)")
    boolean barcodeTaken(String barcode, UUID otherThan);

    @Query("""
            insert into product (product_id, subfamily_id, name, price, tags, disbursement, by_duration, barcode,
                accounting_account, show_in_pos, forbid_in_pos, active)
            values (:id, :subfamilyId, :name, :price, :tags, :disbursement, :byDuration, :barcode,
                :accountingAccount, :showInPos, :forbidInPos, :active)
            """)
    void insert(
            UUID id,
            UUID subfamilyId,
            String name,
            long price,
            String[] tags,
            boolean disbursement,
            boolean byDuration,
            @Nullable String barcode,
            String accountingAccount,
            boolean showInPos,
            boolean forbidInPos,
            boolean active);

    @Query("""
            update product
            set subfamily_id = :subfamilyId, name = :name, price = :price, tags = :tags, disbursement = :disbursement,
                by_duration = :byDuration, barcode = :barcode, accounting_account = :accountingAccount,
                show_in_pos = :showInPos, forbid_in_pos = :forbidInPos, active = :active, version = version + 1
            where product_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            UUID subfamilyId,
            String name,
            long price,
            String[] tags,
            boolean disbursement,
            boolean byDuration,
            @Nullable String barcode,
            String accountingAccount,
            boolean showInPos,
            boolean forbidInPos,
            boolean active);

    /** Variants that have the parent's price have its new one (C-06). To be called before it changes. */
    @Query("""
            update product v
            set price = :price, version = v.version + 1
            from product_variant o join product p on p.tenant_id = o.tenant_id and p.product_id = o.parent_id
            where o.parent_id = :id and v.tenant_id = o.tenant_id and v.product_id = o.product_id
                and v.price = p.price and p.price <> :price
            """)
    void updateVariantPrices(UUID id, long price);

    /** What the sessions of a treatment cost together (C-09); empty for a product without any. */
    @Query("select sum(price) from treatment_session where product_id = :id having count(*) > 0")
    Optional<Long> priceOfSessions(UUID id);

    @Query("delete from product_tax where product_id = :id")
    void deleteTaxes(UUID id);

    @Query("""
            insert into product_tax (product_id, tax_id)
            select :id, t.tax_id from unnest(cast(:taxIds as uuid[])) as t (tax_id)
            """)
    void insertTaxes(UUID id, String[] taxIds);
}
