package io.monedero.functions.backoffice.sales;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.SaleSummary;
import io.monedero.tenancy.Register;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the list of sales shows. */
public record SaleList(List<SaleSummary> sales, @Nullable String next, List<Register> registers) {

    /** The states to filter by. */
    public List<Option> states(Page page) {
        return Arrays.stream(SaleStatus.values())
                .map(status -> new Option(status.code(), page.text("sale.status." + status.code())))
                .toList();
    }
}
