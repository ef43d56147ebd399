package io.monedero.sales;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethods;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.ledger.Origin;
import io.monedero.sales.NewPayment.Rest;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** S-03: a sale is paid in one or several payments, in part or whole; the last one closes it. */
@Singleton
public class TakingPayments {
    private final TenantTransactions transactions;
    private final SaleBook book;
    private final SaleRepository sales;
    private final PaymentRepository payments;
    private final PaymentMethods methods;
    private final PaymentPosting posting;
    private final ClosingSales closing;
    private final Staff staff;
    private final Clock clock;

    TakingPayments(
            TenantTransactions transactions,
            SaleBook book,
            SaleRepository sales,
            PaymentRepository payments,
            PaymentMethods methods,
            PaymentPosting posting,
            ClosingSales closing,
            Staff staff,
            Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.sales = sales;
        this.payments = payments;
        this.methods = methods;
        this.posting = posting;
        this.closing = closing;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Takes a payment at the desk, and closes the sale when nothing is due any more.
     *
     * @return the sale as it is then
     * @throws io.monedero.kernel.Refused {@code unknown-sale}, {@code sale-not-open}, {@code sale-empty},
     *     {@code nothing-due}, {@code amount-not-positive}, {@code payment-over-due} when nothing was said about the
     *     rest, {@code unknown-payment-method}, {@code payment-method-unavailable}, {@code register-missing},
     *     {@code unknown-register}, {@code account-missing}, {@code permission-missing}, and whatever the account or the
     *     closing refuses
     */
    public Sale take(Tenant tenant, UUID saleId, NewPayment wanted, StaffMember by) {
        return transactions.write(tenant.id(), () -> {
            // First whether it is there at all: a stranger learns nothing else (T-02).
            Sale sale = book.locked(tenant, saleId).open();
            PaymentMethod method = usable(tenant, wanted);
            if (method.kind() == PaymentKind.ACCOUNT) {
                by.require(Permission.TAKE_PAYMENT_FROM_ACCOUNT);
            }
            Money counted = counted(sale, wanted, method);
            UUID register = register(tenant, sale, wanted, method);
            UUID id = Ids.next();
            Origin origin = new Origin(by.id(), sale.place().locationId(), register);
            UUID entry =
                    posting.post(tenant, new PaymentPosting.Taken(id, method, counted, wanted.accountId(), origin));
            payments.insert(
                    id,
                    saleId,
                    method.id(),
                    counted.minor(),
                    wanted.amount().minor(),
                    wanted.accountId(),
                    register,
                    by.id(),
                    entry,
                    clock.instant());
            sales.addPaid(saleId, counted.minor());
            Sale paid = book.get(tenant, saleId);
            return paid.due().isZero() ? closing.closeNow(tenant, paid) : paid;
        });
    }

    private PaymentMethod usable(Tenant tenant, NewPayment wanted) {
        PaymentMethod method = methods.get(tenant.id(), wanted.methodId());
        // Vouchers and gateways have flows of their own: units to redeem, a customer to send to a bank.
        boolean atTheDesk = method.details().active()
                && method.details().availableInPos()
                && method.kind() != PaymentKind.VOUCHER
                && method.kind() != PaymentKind.GATEWAY;
        if (!atTheDesk) {
            throw Refusal.conflict("payment-method-unavailable", "methodId", Map.of("name", method.name()))
                    .asException();
        }
        if (method.kind() == PaymentKind.ACCOUNT && wanted.accountId() == null) {
            throw Refusal.invalid("account-missing", "accountId").asException();
        }
        return method;
    }

    /** How much of it counts for the sale. */
    private static Money counted(Sale sale, NewPayment wanted, PaymentMethod method) {
        Money amount = wanted.amount();
        if (sale.lines().isEmpty()) {
            throw Refusal.conflict("sale-empty", "sale", Map.of()).asException();
        }
        if (!amount.isPositive()) {
            throw Refusal.invalid("amount-not-positive", "amount", Map.of("amount", amount.toString()))
                    .asException();
        }
        if (!sale.due().isPositive()) {
            throw Refusal.conflict("nothing-due", "sale", Map.of()).asException();
        }
        if (amount.compareTo(sale.due()) <= 0) {
            return amount;
        }
        if (wanted.rest() == Rest.CHANGE && method.kind() == PaymentKind.CASH) {
            return sale.due();
        }
        throw Refusal.conflict(
                        "payment-over-due",
                        "amount",
                        Map.of("amount", amount.toString(), "due", sale.due().toString()))
                .asException();
    }

    private @Nullable UUID register(Tenant tenant, Sale sale, NewPayment wanted, PaymentMethod method) {
        UUID register = wanted.registerId() == null ? sale.place().registerId() : wanted.registerId();
        if (register == null && method.kind() == PaymentKind.CASH) {
            throw Refusal.invalid("register-missing", "registerId").asException();
        }
        return register == null
                ? null
                : staff.register(tenant.id(), register, "registerId").registerId();
    }
}
