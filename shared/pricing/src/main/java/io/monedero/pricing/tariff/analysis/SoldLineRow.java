package io.monedero.pricing.tariff.analysis;

import io.micronaut.core.annotation.Introspected;
import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.simulation.SoldLine;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it was sold, with its product and customer as they are now. */
@Introspected
record SoldLineRow(
        UUID saleId,
        int lineNo,
        Instant openedAt,
        String channel,
        UUID productId,
        @Nullable UUID parentId,
        BigDecimal quantity,
        long unitPrice,
        @Nullable Instant useAt,
        @Nullable Integer minutes,
        long price,
        boolean byDuration,
        List<String> productTags,
        UUID subfamilyId,
        UUID familyId,
        @Nullable UUID customerId,
        @Nullable List<String> customerTags,
        @Nullable LocalDate birthDate) {

    SoldLine line(Tenant tenant) {
        Money standard = Item.standard(tenant.money(price), byDuration, minutes);
        return new SoldLine(
                new Item(productId, Set.copyOf(productTags), quantity, standard, useAt, minutes, parentId),
                Set.of(new SoldIn.Family(familyId), new SoldIn.Subfamily(subfamilyId)),
                new Buyer(customerId, customerTags == null ? Set.of() : Set.copyOf(customerTags), birthDate),
                Channel.of(channel).orElseThrow(),
                openedAt,
                tenant.money(unitPrice));
    }
}
