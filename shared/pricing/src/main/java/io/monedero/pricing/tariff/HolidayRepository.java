package io.monedero.pricing.tariff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HolidayRepository extends GenericRepository<HolidayRepository.RegionRow, UUID> {

    @Query("select country, region, version from holiday_region")
    Optional<RegionRow> region();

    @Query("""
            insert into holiday_region (country, region)
            values (:country, :region)
            on conflict (tenant_id) do update
            set country = excluded.country, region = excluded.region, version = holiday_region.version + 1
            """)
    void setRegion(String country, String region);

    @Query("select day, holiday, name from own_holiday order by day")
    List<DayRow> days();

    @Query("""
            insert into own_holiday (day, holiday, name)
            values (:day, :holiday, :name)
            on conflict (tenant_id, day) do update set holiday = excluded.holiday, name = excluded.name
            """)
    void setDay(LocalDate day, boolean holiday, String name);

    @Query("delete from own_holiday where day = :day")
    int deleteDay(LocalDate day);

    @Introspected
    record RegionRow(String country, String region, int version) {}

    @Introspected
    record DayRow(LocalDate day, boolean holiday, String name) {
        OwnHoliday own() {
            return new OwnHoliday(day, holiday, name);
        }
    }
}
