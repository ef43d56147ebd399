package io.monedero.catalog.spreadsheet;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Each statement takes all rows of a file at once, as one JSON array; {@link #joinWhole} goes before them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportRepository extends GenericRepository<PresentProduct, UUID> {

    /**
     * Until the transaction ends, tables are joined as wholes, and each statement is planned for its own rows. The planner knows
     * neither how long an array is nor that a business just got tens of thousands of products: what it does well for a few
     * would take hours for so many.
     */
    @Query(
            "select set_config('enable_nestloop', 'off', true) || set_config('plan_cache_mode', 'force_custom_plan', true)")
    String joinWhole();

    @Query("""
            select p.*, coalesce(t.tax_ids, '{}') as tax_ids, s.price_of_sessions
            from product p
                left join (select product_id, array_agg(tax_id) as tax_ids from product_tax group by product_id) t
                    using (product_id)
                left join (select product_id, sum(price) as price_of_sessions from treatment_session group by product_id) s
                    using (product_id)
            where p.product_id = any(cast(:ids as uuid[])) or p.barcode = any(:barcodes) or p.name = any(:names)
            """)
    List<PresentProduct> meant(String[] ids, String[] barcodes, String[] names);

    @Query("""
            insert into family (family_id, name)
            select r.id, r.name
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, name text)
            on conflict (tenant_id, name) do nothing
            """)
    int insertFamilies(String rows);

    @Query("""
            insert into subfamily (subfamily_id, family_id, name)
            select r.id, r.family, r.name
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, family uuid, name text)
            on conflict (tenant_id, family_id, name) do nothing
            """)
    int insertSubfamilies(String rows);

    @Query("""
            insert into product (product_id, subfamily_id, name, price, tags, disbursement, by_duration, barcode,
                accounting_account, show_in_pos, forbid_in_pos, active)
            select r.id, r.subfamily, r.name, r.price, coalesce(r.tags, '{}'), r.disbursement, r.duration, r.barcode,
                coalesce(r.account, ''), r.shown, r.forbidden, r.active
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, subfamily uuid, name text, price bigint, tags text[],
                disbursement boolean, duration boolean, barcode text, account text, shown boolean, forbidden boolean,
                active boolean)
            on conflict do nothing
            """)
    int insertProducts(String rows);

    /** Lets go of barcodes that become others, so that two products can exchange theirs. */
    @Query("update product set barcode = null where product_id = any(cast(:ids as uuid[]))")
    void releaseBarcodes(String[] ids);

    /**
     * Variants that have the parent's price have its new one (C-06), except those that the file names. To be called before the
     * prices change.
     */
    @Query("""
            update product v
            set price = r.price, version = v.version + 1
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, price bigint)
                join product_variant o on o.parent_id = r.id
                join product p on p.tenant_id = o.tenant_id and p.product_id = o.parent_id
            where v.tenant_id = o.tenant_id and v.product_id = o.product_id and v.price = p.price and p.price <> r.price
                and v.product_id <> all(cast(:named as uuid[]))
            """)
    void updateVariantPrices(String rows, String[] named);

    @Query("""
            update product p
            set subfamily_id = r.subfamily, name = r.name, price = r.price, tags = coalesce(r.tags, '{}'),
                disbursement = r.disbursement, by_duration = r.duration, barcode = r.barcode,
                accounting_account = coalesce(r.account, ''), show_in_pos = r.shown, forbid_in_pos = r.forbidden,
                active = r.active, version = p.version + 1
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, version integer, subfamily uuid, name text, price bigint,
                tags text[], disbursement boolean, duration boolean, barcode text, account text, shown boolean,
                forbidden boolean, active boolean)
            where p.product_id = r.id and p.version = r.version
            """)
    int updateProducts(String rows);

    @Query("delete from product_tax where product_id = any(cast(:ids as uuid[]))")
    void deleteTaxes(String[] ids);

    @Query("""
            insert into product_tax (product_id, tax_id)
            select r.id, unnest(r.taxes)
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, taxes uuid[])
            """)
    void insertTaxes(String rows);
}
