package io.monedero.pricing.tariff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.pricing.book.Calendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRepository extends GenericRepository<CalendarRepository.RangeRow, UUID> {

    /** A row for each range, calendar after calendar by name. */
    @Query("""
            select c.calendar_id, c.name, c.version, r.from_day, r.to_day, r.from_hour, r.to_hour
            from price_calendar c join price_calendar_range r using (tenant_id, calendar_id)
            where cast(:id as uuid) is null or c.calendar_id = :id
            order by c.name, r.place
            """)
    List<RangeRow> ranges(@Nullable UUID id);

    @Query("insert into price_calendar (calendar_id, name) values (:id, :name)")
    void insert(UUID id, String name);

    @Query("""
            update price_calendar
            set name = :name, version = version + 1
            where calendar_id = :id and version = :version
            """)
    int update(UUID id, int version, String name);

    @Query("select exists(select from price_calendar where name = :name and calendar_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("delete from price_calendar where calendar_id = :id")
    void delete(UUID id);

    @Query("delete from price_calendar_range where calendar_id = :id")
    void deleteRanges(UUID id);

    @Query("""
            insert into price_calendar_range (calendar_id, place, from_day, to_day, from_hour, to_hour)
            select :id, r.place, r.from_day, r.to_day, r.from_hour, r.to_hour
            from unnest(cast(:fromDays as date[]), cast(:toDays as date[]), cast(:fromHours as time[]),
                    cast(:toHours as time[])) with ordinality as r (from_day, to_day, from_hour, to_hour, place)
            """)
    void insertRanges(UUID id, String[] fromDays, String[] toDays, String[] fromHours, String[] toHours);

    /** The prices that use it, those of drafts among them. */
    @Query("select distinct name from price where calendar_id = :id order by name")
    List<String> users(UUID id);

    @Introspected
    record RangeRow(
            UUID calendarId,
            String name,
            int version,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable String fromHour,
            @Nullable String toHour) {
        Calendar.Range range() {
            return new Calendar.Range(fromDay, toDay, PriceRow.Hours.time(fromHour), PriceRow.Hours.time(toHour));
        }
    }
}
