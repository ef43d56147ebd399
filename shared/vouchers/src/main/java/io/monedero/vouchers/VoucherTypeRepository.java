package io.monedero.vouchers;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VoucherTypeRepository extends GenericRepository<VoucherTypeRepository.TypeRow, UUID> {

    @Query("""
            select t.*, p.name as product_name
            from voucher_type t join product p using (tenant_id, product_id)
            where cast(:id as uuid) is null or t.type_id = :id
            order by t.active desc, t.name
            """)
    List<TypeRow> types(@Nullable UUID id);

    @Query("""
            select v.type_id, v.product_id, v.ratio
            from voucher_product v join product p using (tenant_id, product_id)
            where cast(:typeId as uuid) is null or v.type_id = :typeId
            order by v.type_id, p.name, p.product_id
            """)
    List<ProductRow> products(@Nullable UUID typeId);

    @Query("select exists(select from voucher_type where name = :name and type_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("""
            insert into voucher_type (type_id, name, kind, product_id, tag, valid_count, valid_unit, weekdays, from_hour,
                to_hour, active)
            values (:id, :name, :kind, :productId, :tag, :validCount, :validUnit, :weekdays, cast(:fromHour as time),
                cast(:toHour as time), :active)
            """)
    void insert(
            UUID id,
            String name,
            String kind,
            UUID productId,
            @Nullable String tag,
            @Nullable Integer validCount,
            @Nullable String validUnit,
            Integer[] weekdays,
            @Nullable String fromHour,
            @Nullable String toHour,
            boolean active);

    @Query("""
            update voucher_type
            set name = :name, product_id = :productId, tag = :tag, valid_count = :validCount, valid_unit = :validUnit,
                weekdays = :weekdays, from_hour = cast(:fromHour as time), to_hour = cast(:toHour as time),
                active = :active, version = version + 1
            where type_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            String name,
            UUID productId,
            @Nullable String tag,
            @Nullable Integer validCount,
            @Nullable String validUnit,
            Integer[] weekdays,
            @Nullable String fromHour,
            @Nullable String toHour,
            boolean active);

    @Query("delete from voucher_product where type_id = :typeId")
    void deleteProducts(UUID typeId);

    @Query("""
            insert into voucher_product (type_id, product_id, ratio)
            select :typeId, w.product_id, w.ratio
            from unnest(cast(:products as uuid[]), cast(:ratios as numeric[])) as w (product_id, ratio)
            """)
    void insertProducts(UUID typeId, String[] products, String[] ratios);

    @Introspected
    record ProductRow(UUID typeId, UUID productId, BigDecimal ratio) {
        ValidProduct product() {
            return new ValidProduct(productId, ratio);
        }
    }

    @Introspected
    record TypeRow(
            UUID typeId,
            String name,
            String kind,
            UUID productId,
            @Nullable String tag,
            @Nullable Integer validCount,
            @Nullable String validUnit,
            List<Integer> weekdays,
            @Nullable String fromHour,
            @Nullable String toHour,
            boolean active,
            int version,
            String productName) {
        VoucherType type(List<ValidProduct> products) {
            VoucherTypeDetails details = new VoucherTypeDetails(
                    name, VoucherKind.of(kind).orElseThrow(), productId, tag, times(), products, active);
            return new VoucherType(typeId, details, productName, version);
        }

        private PayingTimes times() {
            Validity validity = validCount == null || validUnit == null
                    ? null
                    : new Validity(validCount, Validity.Unit.valueOf(validUnit.toUpperCase(Locale.ROOT)));
            return new PayingTimes(
                    validity,
                    weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                    time(fromHour),
                    time(toHour));
        }

        private static @Nullable LocalTime time(@Nullable String text) {
            return text == null ? null : LocalTime.parse(text);
        }
    }
}
