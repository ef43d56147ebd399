package io.monedero.fees;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What could not be emitted: kept until a later try succeeds, so that staff see it and can retry (F-09). */
@Singleton
public class FeeFailures {
    private static final int LONGEST_CAUSE = 2000;
    private static final Argument<Map<String, String>> VALUES = Argument.mapOf(String.class, String.class);

    private final TenantTransactions transactions;
    private final FeeFailureRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    FeeFailures(TenantTransactions transactions, FeeFailureRepository repository, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /** Fees whose receipt was refused, the oldest first. */
    public List<FeeFailure> open(TenantId tenant) {
        return transactions.read(tenant, repository::open).stream()
                .map(row -> row.failure(read(row.told())))
                .toList();
    }

    /** Days whose emission broke off. */
    public List<DayFailure> openDays(TenantId tenant) {
        return transactions.read(tenant, repository::openDays).stream()
                .map(FeeFailureRepository.DayRow::failure)
                .toList();
    }

    /** Notes that the emission of a day broke off; noted again, it counts as another attempt. */
    public void noteDay(TenantId tenant, LocalDate day, String error, String cause) {
        String told = cause.length() > LONGEST_CAUSE ? cause.substring(0, LONGEST_CAUSE) : cause;
        transactions.write(tenant, () -> {
            repository.noteDay(day, error, told, clock.instant());
            return day;
        });
    }

    /** Notes that everything up to the day was tried to its end. */
    public void resolveDays(TenantId tenant, LocalDate day) {
        transactions.write(tenant, () -> {
            repository.resolveDays(day, clock.instant());
            return day;
        });
    }

    void note(Tenant tenant, UUID feeId, Refusal why) {
        transactions.write(tenant.id(), () -> {
            repository.note(feeId, why.code(), written(why.values()), clock.instant());
            return feeId;
        });
    }

    void resolve(Tenant tenant, String[] feeIds) {
        transactions.write(tenant.id(), () -> {
            repository.resolve(feeIds, clock.instant());
            return feeIds;
        });
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(VALUES, values);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, String> read(String values) {
        try {
            return json.readValue(values, VALUES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
