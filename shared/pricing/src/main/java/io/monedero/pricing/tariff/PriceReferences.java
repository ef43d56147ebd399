package io.monedero.pricing.tariff;

import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what a price or a promotion names is there; looked up by one statement. */
@Singleton
class PriceReferences {
    private final PriceRepository repository;

    PriceReferences(PriceRepository repository) {
        this.repository = repository;
    }

    /**
     * Refused: {@code unknown-product}, {@code unknown-tag}, {@code unknown-customer}, {@code unknown-calendar},
     * {@code unknown-family}, {@code unknown-subfamily}, each at its field.
     */
    void refuseUnknown(PriceDetails details) {
        TargetColumns target = TargetColumns.of(details.target());
        Conditions when = details.conditions();
        SalesCondition sales = when.sales();
        PriceRepository.Known known = repository.known(
                target.productId(),
                target.productTag(),
                when.customer().customerId(),
                when.customer().tag(),
                when.moment().calendarId(),
                sales != null && sales.soldIn() instanceof SoldIn.Family family ? family.familyId() : null,
                sales != null && sales.soldIn() instanceof SoldIn.Subfamily subfamily ? subfamily.subfamilyId() : null);
        refuseTarget(known, target, "target");
        refuseTag(
                known.customerTag(), "conditions.customer.tag", when.customer().tag());
        refuse(known.customer(), "unknown-customer", "conditions.customer.customerId");
        refuse(known.calendar(), "unknown-calendar", "conditions.moment.calendarId");
        refuse(known.family(), "unknown-family", "conditions.sales.familyId");
        refuse(known.subfamily(), "unknown-subfamily", "conditions.sales.subfamilyId");
    }

    /** Refused: {@code unknown-product}, {@code unknown-tag}, at {@code lines[0].target} and so on. */
    void refuseUnknown(List<Target> targets) {
        for (int place = 0; place < targets.size(); place++) {
            Target target = targets.get(place);
            if (targets.indexOf(target) == place) {
                TargetColumns columns = TargetColumns.of(target);
                refuseTarget(
                        repository.known(columns.productId(), columns.productTag(), null, null, null, null, null),
                        columns,
                        "lines[" + place + "].target");
            }
        }
    }

    private static void refuseTarget(PriceRepository.Known known, TargetColumns target, String field) {
        refuse(known.product(), "unknown-product", field + ".productId");
        refuseTag(known.productTag(), field + ".tag", target.productTag());
    }

    private static void refuseTag(boolean known, String field, @Nullable String tag) {
        if (!known) {
            throw Refusal.invalid("unknown-tag", field, Map.of("tag", String.valueOf(tag)))
                    .asException();
        }
    }

    private static void refuse(boolean known, String code, String field) {
        if (!known) {
            throw Refusal.notFound(code, field).asException();
        }
    }
}
