package io.monedero.invoicing;

import io.monedero.invoicing.SeriesRepository.SeriesRow;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The series of the companies, seen and changed by staff (I-03). */
@Singleton
public class SeriesBook {
    private final TenantTransactions transactions;
    private final SeriesRepository repository;
    private final Clock clock;

    SeriesBook(TenantTransactions transactions, SeriesRepository repository, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.clock = clock;
    }

    /** One series for each type of invoice. */
    public List<Series> ofCompany(TenantId tenant, UUID companyId) {
        return transactions.read(tenant, () -> repository.ofCompany(companyId)).stream()
                .map(SeriesRow::series)
                .toList();
    }

    /** Refused: {@code unknown-series}. */
    public Series get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /**
     * Changes how the next documents are numbered; those issued stay as they are.
     *
     * @param firstNumber of the next numbering: now if none was issued, else after the next yearly reset
     * @throws io.monedero.kernel.Refused {@code unknown-series}, {@code changed-meanwhile}, {@code first-number},
     *     {@code format-without-year} for a yearly reset, {@code format-taken} when another series of the company
     *     writes or wrote such numbers, {@code series-begun} for a first number that can never count
     */
    public Series change(
            Tenant tenant, UUID id, int version, SeriesFormat format, boolean yearlyReset, long firstNumber) {
        return transactions.write(tenant.id(), () -> {
            Series before = existing(id);
            if (firstNumber < 1) {
                throw Refusal.invalid("first-number", "firstNumber").asException();
            }
            if (yearlyReset && !format.showsYear()) {
                throw Refusal.invalid("format-without-year", "format").asException();
            }
            if (!yearlyReset && before.lastNumber() != null && firstNumber != before.firstNumber()) {
                throw Refusal.conflict(
                                "series-begun",
                                "firstNumber",
                                Map.of("last", before.lastNumber().toString()))
                        .asException();
            }
            refuseTaken(before, format, tenant.dayAt(clock.instant()).getYear());
            if (repository.update(id, version, format.pattern(), yearlyReset, firstNumber) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private void refuseTaken(Series mine, SeriesFormat format, int year) {
        boolean wanted = repository.ofCompany(mine.companyId()).stream()
                .filter(other -> !other.seriesId().equals(mine.id()))
                .anyMatch(other -> format.mayCollideWith(new SeriesFormat(other.format()), year));
        if (wanted || repository.writtenByAnother(mine.companyId(), mine.id(), format.regex())) {
            throw Refusal.conflict("format-taken", "format", Map.of("format", format.pattern()))
                    .asException();
        }
    }

    private Series existing(UUID id) {
        return repository
                .byId(id)
                .map(SeriesRow::series)
                .orElseThrow(() -> Refusal.notFound("unknown-series", "series").asException());
    }
}
