package io.monedero.invoicing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SeriesRepository extends GenericRepository<SeriesRepository.SeriesRow, UUID> {

    @Query("select type_id, kind from invoice_type order by type_id")
    List<TypeKey> types();

    @Query("""
            insert into series (company_id, series_id, type_id, format)
            select :companyId, t.series_id, t.type_id, t.format
            from unnest(cast(:ids as uuid[]), cast(:typeIds as uuid[]), :formats) as t (series_id, type_id, format)
            """)
    void insertAll(UUID companyId, String[] ids, String[] typeIds, String[] formats);

    @Query("""
            select s.*, t.kind, t.name as type_name
            from series s join invoice_type t using (tenant_id, type_id)
            where s.company_id = :companyId
            order by s.type_id
            """)
    List<SeriesRow> ofCompany(UUID companyId);

    @Query("""
            select s.*, t.kind, t.name as type_name
            from series s join invoice_type t using (tenant_id, type_id)
            where s.series_id = :id
            """)
    Optional<SeriesRow> byId(UUID id);

    @Query("""
            update series
            set format = :format, yearly_reset = :yearlyReset, first_number = :firstNumber, version = version + 1
            where series_id = :id and version = :version
            """)
    int update(UUID id, int version, String format, boolean yearlyReset, long firstNumber);

    @Query("""
            select exists(
                select
                from invoice i
                where i.company_id = :companyId and i.series_id <> :seriesId and i.number_text ~ :regex)
            """)
    boolean writtenByAnother(UUID companyId, UUID seriesId, String regex);

    /** The function of the migrations; the series stays locked until the transaction ends. */
    @Query("select * from take_numbers(:id, :day, :count)")
    Optional<TakenRow> take(UUID id, LocalDate day, int count);

    @Introspected
    record TypeKey(UUID typeId, String kind) {}

    @Introspected
    record TakenRow(long lastNumber, LocalDate lastDate, boolean yearlyReset, String format) {}

    @Introspected
    record SeriesRow(
            UUID seriesId,
            UUID companyId,
            UUID typeId,
            String kind,
            String typeName,
            String format,
            boolean yearlyReset,
            long firstNumber,
            @Nullable Long lastNumber,
            @Nullable LocalDate lastDate,
            int version) {
        Series series() {
            return new Series(
                    seriesId,
                    companyId,
                    typeId,
                    InvoiceKind.of(kind),
                    typeName,
                    new SeriesFormat(format),
                    yearlyReset,
                    firstNumber,
                    lastNumber,
                    lastDate,
                    version);
        }
    }
}
