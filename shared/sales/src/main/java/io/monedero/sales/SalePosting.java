package io.monedero.sales;

import io.monedero.kernel.Money;
import io.monedero.ledger.Entry;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.pricing.BillTotals;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Books what sales bring in: the customer owes the total, the business earned the net, the state gets the taxes (W-11).
 * Once a sale, when its invoice is issued or it closes, whichever comes first: the entry's key is the sale.
 */
@Singleton
class SalePosting {
    private static final List<HouseAccount> ACCOUNTS = List.of(
            HouseAccount.receivable(),
            HouseAccount.withheld(),
            HouseAccount.revenue(),
            HouseAccount.tax(),
            HouseAccount.rounding());

    private final Ledger ledger;

    SalePosting(Ledger ledger) {
        this.ledger = ledger;
    }

    void post(Tenant tenant, List<Sale> sales) {
        Map<HouseAccount, UUID> accounts = ledger.house(tenant, ACCOUNTS);
        ledger.postAll(
                tenant,
                sales.stream()
                        .filter(SalePosting::isWorthAnything)
                        .map(sale -> entry(sale, accounts))
                        .toList());
    }

    /** A sale given away entirely moves nothing. */
    private static boolean isWorthAnything(Sale sale) {
        return !sale.totals().net().isZero() || !sale.totals().total().isZero();
    }

    private static Entry entry(Sale sale, Map<HouseAccount, UUID> accounts) {
        BillTotals totals = sale.totals();
        List<Leg> legs = new ArrayList<>();
        add(legs, accounts, HouseAccount.receivable(), totals.total());
        add(legs, accounts, HouseAccount.withheld(), totals.withheld());
        add(legs, accounts, HouseAccount.revenue(), totals.net().negated());
        add(legs, accounts, HouseAccount.tax(), totals.tax().negated());
        add(legs, accounts, HouseAccount.rounding(), totals.rounding().negated());
        return new Entry("sale:" + sale.id(), "sale", sale.id(), sale.place().origin(), legs);
    }

    private static void add(List<Leg> legs, Map<HouseAccount, UUID> accounts, HouseAccount account, Money amount) {
        UUID id = accounts.get(account);
        if (id == null) {
            throw new IllegalStateException("not opened: " + account);
        }
        if (!amount.isZero()) {
            legs.add(new Leg(id, amount));
        }
    }
}
