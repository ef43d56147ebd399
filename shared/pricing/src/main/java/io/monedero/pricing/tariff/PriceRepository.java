package io.monedero.pricing.tariff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PriceRepository extends GenericRepository<PriceRow, UUID> {

    @Query("select * from price where tariff_id = :tariffId order by priority")
    List<PriceRow> all(UUID tariffId);

    @Query("""
            select p.*
            from price p
            where p.tariff_id = :tariffId
                and p.priority > :after
                and (cast(:text as text) is null
                    or p.name ilike '%' || replace(replace(:text, '%', '\\%'), '_', '\\_') || '%'
                    or :text in (p.product_tag, p.customer_tag)
                    or exists(select
                              from product x
                              where x.product_id = p.product_id
                                  and x.name ilike '%' || replace(replace(:text, '%', '\\%'), '_', '\\_') || '%'))
                and (cast(:productId as uuid) is null
                    or p.product_id = :productId
                    or exists(select
                              from product_in_catalogue x
                              where x.product_id = :productId
                                  and (p.product_tag = any(x.tags) or p.product_id = x.parent_id)))
                and (cast(:calendarId as uuid) is null or p.calendar_id = :calendarId)
                and (cast(:active as boolean) is null or p.active = :active)
            order by p.priority
            limit :size
            """)
    List<PriceRow> page(
            UUID tariffId,
            @Nullable String text,
            @Nullable UUID productId,
            @Nullable UUID calendarId,
            @Nullable Boolean active,
            int after,
            int size);

    @Query("select * from price where tariff_id = :tariffId and price_id = :id")
    Optional<PriceRow> byId(UUID tariffId, UUID id);

    @Query("insert into price select r.* from jsonb_populate_recordset(cast(null as price), cast(:rows as jsonb)) r")
    void insertAll(String rows);

    @Query("delete from price where tariff_id = :tariffId and price_id = :id")
    int delete(UUID tariffId, UUID id);

    @Query("delete from price where tariff_id = :tariffId")
    void deleteAll(UUID tariffId);

    /** Every price of one tariff once more in another, under the same ids. */
    @Query("""
            insert into price
            select copy.*
            from price p, jsonb_populate_record(p, jsonb_build_object('tariff_id', cast(:to as text))) copy
            where p.tariff_id = :from
            """)
    void copyAll(UUID from, UUID to);

    @Query("select coalesce(max(priority), 0) + 1 from price where tariff_id = :tariffId")
    int lastPlace(UUID tariffId);

    @Query("select name from price where tariff_id = :tariffId and priority = :priority and price_id <> :otherThan")
    Optional<String> nameAt(UUID tariffId, int priority, UUID otherThan);

    @Query("select exists(select from price where tariff_id = :tariffId and name = :name and price_id <> :otherThan)")
    boolean nameTaken(UUID tariffId, String name, UUID otherThan);

    @Query("select name from price where tariff_id = :tariffId and starts_with(name, :start)")
    List<String> namesFrom(UUID tariffId, String start);

    /** Puts one price before another, or last, and numbers all of them anew from 1. */
    @Query("""
            update price p
            set priority = cast(r.place as integer)
            from (select price_id, row_number() over (
                      order by
                          case when price_id = :id
                              then coalesce((select b.priority from price b
                                             where b.tariff_id = :tariffId and b.price_id = :before), 2147483647)
                              else priority end,
                          price_id <> :id) as place
                  from price
                  where tariff_id = :tariffId) r
            where p.tariff_id = :tariffId and p.price_id = r.price_id and p.priority <> r.place
            """)
    void move(UUID tariffId, UUID id, @Nullable UUID before);

    @Query("""
            select price_id
            from price
            where tariff_id = :tariffId and priority > (select priority from price where tariff_id = :tariffId and price_id = :id)
            order by priority
            limit 1
            """)
    Optional<UUID> next(UUID tariffId, UUID id);

    /** Which of the things that a price names exist; true where it names none. */
    @Query("""
            select cast(:productId as uuid) is null
                    or exists(select from product where product_id = :productId) as product,
                cast(:productTag as text) is null
                    or exists(select from product where :productTag = any(tags)) as product_tag,
                cast(:customerId as uuid) is null
                    or exists(select from customer where customer_id = :customerId) as customer,
                cast(:customerTag as text) is null
                    or exists(select from customer where :customerTag = any(tags)) as customer_tag,
                cast(:calendarId as uuid) is null
                    or exists(select from price_calendar where calendar_id = :calendarId) as calendar,
                cast(:familyId as uuid) is null
                    or exists(select from family where family_id = :familyId) as family,
                cast(:subfamilyId as uuid) is null
                    or exists(select from subfamily where subfamily_id = :subfamilyId) as subfamily
            """)
    Known known(
            @Nullable UUID productId,
            @Nullable String productTag,
            @Nullable UUID customerId,
            @Nullable String customerTag,
            @Nullable UUID calendarId,
            @Nullable UUID familyId,
            @Nullable UUID subfamilyId);

    /** A few of the products whose standard price is below the amount. */
    @Query("""
            select name
            from product
            where active and price < :amount and (product_id = :productId or :productTag = any(tags))
            order by name
            limit 5
            """)
    List<String> cheaperThan(long amount, @Nullable UUID productId, @Nullable String productTag);

    @Introspected
    record Known(
            boolean product,
            boolean productTag,
            boolean customer,
            boolean customerTag,
            boolean calendar,
            boolean family,
            boolean subfamily) {}
}
