package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.OperationTotal;
import io.monedero.web.Amount;
import io.monedero.web.PageOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of operations.
 *
 * @param next what to send as {@code cursor} for the page after this one; none on the last page
 * @param totals of all pages together, one for each kind that occurs
 */
@Serdeable
record OperationPage(List<OperationView> items, @Nullable String next, List<OperationTotalView> totals) {
    static OperationPage of(PageOf<OperationView> page, List<OperationTotal> totals) {
        return new OperationPage(
                page.items(),
                page.next(),
                totals.stream().map(OperationTotalView::of).toList());
    }

    /** How many operations of a kind, and the sum of their changes. */
    @Serdeable
    record OperationTotalView(String kind, long operations, Amount amount) {
        static OperationTotalView of(OperationTotal total) {
            return new OperationTotalView(total.kind().code(), total.operations(), Amount.of(total.amount()));
        }
    }
}
