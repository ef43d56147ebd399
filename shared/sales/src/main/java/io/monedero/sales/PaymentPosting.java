package io.monedero.sales;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethod;
import io.monedero.kernel.Money;
import io.monedero.ledger.CashBook;
import io.monedero.ledger.CashMovement;
import io.monedero.ledger.Entry;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Leg;
import io.monedero.ledger.Origin;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.Charge;
import io.monedero.wallet.PayingFromAccount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books a payment: money came in, or left the customer's account, and the customer owes that much less (W-11). */
@Singleton
class PaymentPosting {
    private static final String CAUSE = "payment";

    private final Ledger ledger;
    private final CashBook cash;
    private final PayingFromAccount accounts;

    PaymentPosting(Ledger ledger, CashBook cash, PayingFromAccount accounts) {
        this.ledger = ledger;
        this.cash = cash;
        this.accounts = accounts;
    }

    /** What was taken; the origin has a register wherever there is one. */
    record Taken(
            UUID paymentId,
            PaymentMethod method,
            Money amount,
            @Nullable UUID accountId,
            Origin origin) {
        String key() {
            return CAUSE + ":" + paymentId;
        }
    }

    /** Answers the journal entry. */
    UUID post(Tenant tenant, Taken taken) {
        UUID receivable = ledger.house(tenant, HouseAccount.receivable());
        if (taken.method.kind() == PaymentKind.ACCOUNT) {
            return accounts.charge(
                    tenant,
                    new Charge(
                            Objects.requireNonNull(taken.accountId),
                            taken.amount,
                            receivable,
                            taken.key(),
                            CAUSE,
                            taken.paymentId,
                            taken.origin));
        }
        UUID entry = ledger.post(
                tenant,
                new Entry(
                        taken.key(),
                        CAUSE,
                        taken.paymentId,
                        taken.origin,
                        List.of(
                                Leg.debit(ledger.house(tenant, moneyAccount(taken)), taken.amount),
                                Leg.credit(receivable, taken.amount))));
        if (taken.origin.registerId() != null) {
            cash.record(
                    tenant,
                    new CashMovement(
                            taken.origin.registerId(),
                            taken.method.id(),
                            CashMovement.Article.SALE,
                            taken.amount,
                            taken.paymentId,
                            entry,
                            Objects.requireNonNull(taken.origin.staffId())));
        }
        return entry;
    }

    private static HouseAccount moneyAccount(Taken taken) {
        return taken.method.kind() == PaymentKind.CASH
                ? HouseAccount.cash(Objects.requireNonNull(taken.origin.registerId()))
                : HouseAccount.card(taken.method.id());
    }
}
