package io.monedero.booking;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BookingTypeRepository extends GenericRepository<BookingTypeRepository.TypeRow, UUID> {

    @Query("""
            select t.*, p.name as product_name, p.show_in_pos and not p.forbid_in_pos as sold_at_desk
            from booking_type t join product p using (tenant_id, product_id)
            where cast(:id as uuid) is null or t.type_id = :id
            order by t.active desc, t.name
            """)
    List<TypeRow> types(@Nullable UUID id);

    @Query("""
            select type_id, weekday, from_hour, to_hour
            from booking_type_hours
            where cast(:id as uuid) is null or type_id = :id
            order by type_id, weekday, from_hour
            """)
    List<OpeningRow> openings(@Nullable UUID id);

    @Query("select exists(select from booking_type where name = :name and type_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("""
            insert into booking_type (type_id, name, product_id, resource_kind, minutes, capacity, per_day, per_week,
                cancel_before_seconds, active)
            values (:id, :name, :productId, :resourceKind, :minutes, :capacity, :perDay, :perWeek,
                :cancelBeforeSeconds, :active)
            """)
    void insert(
            UUID id,
            String name,
            UUID productId,
            String resourceKind,
            Integer[] minutes,
            int capacity,
            @Nullable Integer perDay,
            @Nullable Integer perWeek,
            @Nullable Long cancelBeforeSeconds,
            boolean active);

    @Query("""
            update booking_type
            set name = :name, product_id = :productId, resource_kind = :resourceKind, minutes = :minutes,
                capacity = :capacity, per_day = :perDay, per_week = :perWeek,
                cancel_before_seconds = :cancelBeforeSeconds, active = :active, version = version + 1
            where type_id = :id and version = :version
            """)
    int update(
            UUID id,
            int version,
            String name,
            UUID productId,
            String resourceKind,
            Integer[] minutes,
            int capacity,
            @Nullable Integer perDay,
            @Nullable Integer perWeek,
            @Nullable Long cancelBeforeSeconds,
            boolean active);

    @Query("delete from booking_type_hours where type_id = :id")
    void deleteOpenings(UUID id);

    @Query("""
            insert into booking_type_hours (type_id, weekday, from_hour, to_hour)
            select :id, o.weekday, cast(o.from_hour as time), cast(o.to_hour as time)
            from unnest(cast(:weekdays as integer[]), cast(:froms as text[]), cast(:tos as text[]))
                as o (weekday, from_hour, to_hour)
            """)
    void insertOpenings(UUID id, Integer[] weekdays, String[] froms, String[] tos);

    @Introspected
    record OpeningRow(UUID typeId, int weekday, LocalTime fromHour, LocalTime toHour) {
        Opening opening() {
            return new Opening(DayOfWeek.of(weekday), fromHour, toHour);
        }
    }

    @Introspected
    record TypeRow(
            UUID typeId,
            String name,
            UUID productId,
            String resourceKind,
            List<Integer> minutes,
            int capacity,
            @Nullable Integer perDay,
            @Nullable Integer perWeek,
            @Nullable Long cancelBeforeSeconds,
            boolean active,
            int version,
            String productName,
            boolean soldAtDesk) {
        BookingType type(List<Opening> openings) {
            BookingLimits limits = new BookingLimits(
                    perDay, perWeek, cancelBeforeSeconds == null ? null : Duration.ofSeconds(cancelBeforeSeconds));
            BookingTypeDetails details = new BookingTypeDetails(
                    name,
                    productId,
                    ResourceKind.of(resourceKind).orElseThrow(),
                    minutes,
                    capacity,
                    openings,
                    limits,
                    active);
            return new BookingType(typeId, details, productName, soldAtDesk, version);
        }
    }
}
