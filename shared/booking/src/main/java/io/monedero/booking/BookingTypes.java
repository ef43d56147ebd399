package io.monedero.booking;

import io.monedero.booking.BookingTypeRepository.OpeningRow;
import io.monedero.booking.BookingTypeRepository.TypeRow;
import io.monedero.catalog.Products;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be booked (C-08). */
@Singleton
public class BookingTypes {
    private final TenantTransactions transactions;
    private final BookingTypeRepository repository;
    private final Products products;

    BookingTypes(TenantTransactions transactions, BookingTypeRepository repository, Products products) {
        this.transactions = transactions;
        this.repository = repository;
        this.products = products;
    }

    /** Those that can be booked first. */
    public List<BookingType> all(Tenant tenant) {
        return transactions.read(tenant.id(), () -> found(null));
    }

    /** Refused: {@code unknown-booking-type}. */
    public BookingType get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> existing(id));
    }

    /** Refused: {@code unknown-product}, {@code name-taken}. */
    public BookingType create(Tenant tenant, BookingTypeDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            refuseUnsound(tenant, id, details);
            BookingLimits limits = details.limits();
            repository.insert(
                    id,
                    details.name(),
                    details.productId(),
                    details.resource().code(),
                    details.minutes().toArray(Integer[]::new),
                    details.capacity(),
                    limits.perDay(),
                    limits.perWeek(),
                    seconds(limits),
                    details.active());
            insertOpenings(id, details);
            return existing(id);
        });
    }

    /** Refused as {@link #create}, and {@code unknown-booking-type}, {@code changed-meanwhile}. */
    public BookingType update(Tenant tenant, UUID id, int version, BookingTypeDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            refuseUnsound(tenant, id, wanted);
            BookingLimits limits = wanted.limits();
            int changed = repository.update(
                    id,
                    version,
                    wanted.name(),
                    wanted.productId(),
                    wanted.resource().code(),
                    wanted.minutes().toArray(Integer[]::new),
                    wanted.capacity(),
                    limits.perDay(),
                    limits.perWeek(),
                    seconds(limits),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.deleteOpenings(id);
            insertOpenings(id, wanted);
            return existing(id);
        });
    }

    private void refuseUnsound(Tenant tenant, UUID id, BookingTypeDetails details) {
        if (products.byIds(tenant, List.of(details.productId())).isEmpty()) {
            throw Refusal.notFound("unknown-product", "productId").asException();
        }
        if (repository.nameTaken(details.name(), id)) {
            throw Refusal.nameTaken(details.name()).asException();
        }
    }

    private void insertOpenings(UUID id, BookingTypeDetails details) {
        List<Opening> openings = details.openings();
        repository.insertOpenings(
                id,
                openings.stream().map(each -> each.weekday().getValue()).toArray(Integer[]::new),
                texts(openings, Opening::from),
                texts(openings, Opening::to));
    }

    private List<BookingType> found(@Nullable UUID id) {
        Map<UUID, List<OpeningRow>> openings =
                repository.openings(id).stream().collect(Collectors.groupingBy(OpeningRow::typeId));
        return repository.types(id).stream().map(row -> type(row, openings)).toList();
    }

    private static BookingType type(TypeRow row, Map<UUID, List<OpeningRow>> openings) {
        return row.type(openings.getOrDefault(row.typeId(), List.of()).stream()
                .map(OpeningRow::opening)
                .toList());
    }

    private BookingType existing(UUID id) {
        return found(id).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("unknown-booking-type", "typeId").asException());
    }

    private static @Nullable Long seconds(BookingLimits limits) {
        return limits.cancelBefore() == null ? null : limits.cancelBefore().toSeconds();
    }

    private static String[] texts(List<Opening> openings, Function<Opening, Object> part) {
        return openings.stream().map(part).map(String::valueOf).toArray(String[]::new);
    }
}
