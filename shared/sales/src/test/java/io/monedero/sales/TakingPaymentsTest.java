package io.monedero.sales;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.customers.Customer;
import io.monedero.kernel.Refused;
import io.monedero.ledger.HouseAccount;
import io.monedero.sales.NewPayment.Rest;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TakingPaymentsTest {
    private final Desk desk = Desk.open();
    private final Tenant club = desk.tenant();

    @Test
    @DisplayName("S-03 a sale is paid in two parts, by cash and by card; the last payment closes it")
    void twoMethods() {
        Sale sale = desk.sale(null, desk.product("Green fee", 6050));

        Sale half = desk.pay(sale, PaymentKind.CASH, 3000);
        assertThat(half.status()).isEqualTo(SaleStatus.OPEN);
        assertThat(half.due()).isEqualTo(desk.eur(3050));

        Sale paid = desk.pay(sale, PaymentKind.CARD, 3050);
        assertThat(paid.status()).isEqualTo(SaleStatus.CLOSED);
        assertThat(paid.payments()).extracting(Payment::methodName).containsExactly("Efectivo", "Tarjeta");
        assertThat(bean(ClosedSales.class).times(sale)).isEqualTo(1);
    }

    @Test
    @DisplayName("W-11 a closed sale is in the ledger: money in the drawer, revenue, tax, and nothing owed any more")
    void booked() {
        Sale sale = desk.sale(null, desk.product("Green fee", 6050));
        desk.pay(sale, PaymentKind.CASH, 6050);

        assertThat(balance(HouseAccount.cash(desk.register().registerId()))).isEqualTo(6050);
        assertThat(balance(HouseAccount.revenue())).isEqualTo(5000);
        assertThat(balance(HouseAccount.tax())).isEqualTo(1050);
        assertThat(balance(HouseAccount.receivable())).isZero();
        assertThat(desk.ledger().prove(club).differences()).isEmpty();
    }

    @Test
    @DisplayName("S-03 cash above the amount due comes back as change when that was said, and is refused when not")
    void change() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));

        assertThat(refused("payment-over-due", () -> desk.pay(sale, PaymentKind.CASH, 500))
                        .field())
                .isEqualTo("amount");
        assertThat(desk.now(sale).payments()).isEmpty();

        Sale paid = desk.payCash(sale, 500);
        assertThat(paid.payments().getFirst().amount()).isEqualTo(desk.eur(165));
        assertThat(paid.payments().getFirst().change()).isEqualTo(desk.eur(335));
    }

    @Test
    @DisplayName("S-03 a card gives no change")
    void noChangeOnCards() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));
        var payment = new NewPayment(desk.method(PaymentKind.CARD), desk.eur(500), Rest.CHANGE, null, null);

        refused("payment-over-due", () -> bean(TakingPayments.class).take(club, sale.id(), payment, desk.ana()));
    }

    @Test
    @DisplayName("W-05 part of a sale is paid from the customer's account, the rest in cash")
    void fromAccount() {
        Customer marta = desk.customer("Marta");
        UUID account = account(marta, 2000);
        Sale sale = desk.sale(marta.id(), desk.product("Clase", 5000));

        desk.payFromAccount(sale, account, 2000);
        Sale paid = desk.pay(sale, PaymentKind.CASH, 3000);

        assertThat(paid.status()).isEqualTo(SaleStatus.CLOSED);
        assertThat(bean(Accounts.class).get(club, account).balance()).isEqualTo(desk.eur(0));
        assertThat(desk.ledger().prove(club).differences()).isEmpty();
    }

    @Test
    @DisplayName("W-05 an account without funds is refused and nothing changes")
    void withoutFunds() {
        Customer marta = desk.customer("Marta");
        UUID account = account(marta, 2000);
        Sale sale = desk.sale(marta.id(), desk.product("Clase", 5000));

        assertThat(refused("account-without-funds", () -> desk.payFromAccount(sale, account, 2001))
                        .field())
                .isEqualTo("amount");
        assertThat(desk.now(sale).paid()).isEqualTo(desk.eur(0));
        assertThat(bean(Accounts.class).get(club, account).balance()).isEqualTo(desk.eur(2000));
    }

    @Test
    @DisplayName("T-04 paying from a customer's account needs its own permission")
    void permission() {
        Customer marta = desk.customer("Marta");
        UUID account = account(marta, 2000);
        Sale sale = desk.sale(marta.id(), desk.product("Agua", 165));
        var clerk = new StaffMember(desk.ana().id(), "Luis", "luis@x.example", Set.of(Permission.TAKE_PAYMENT));
        var payment = new NewPayment(desk.method(PaymentKind.ACCOUNT), desk.eur(165), Rest.REFUSE, account, null);

        refused("permission-missing", () -> bean(TakingPayments.class).take(club, sale.id(), payment, clerk));
    }

    @Test
    @DisplayName("S-03 nothing to pay, nothing handed over, no account named, no lines: each is refused at its field")
    void badPayments() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));
        Sale empty = desk.sale(null);

        assertThat(refused("amount-not-positive", () -> desk.pay(sale, PaymentKind.CASH, 0))
                        .field())
                .isEqualTo("amount");
        assertThat(refused("account-missing", () -> desk.pay(sale, PaymentKind.ACCOUNT, 165))
                        .field())
                .isEqualTo("accountId");
        refused("sale-empty", () -> desk.pay(empty, PaymentKind.CASH, 100));
        refused("payment-method-unavailable", () -> desk.pay(sale, PaymentKind.GATEWAY, 165));
        desk.pay(sale, PaymentKind.CASH, 165);
        refused("sale-not-open", () -> desk.pay(sale, PaymentKind.CASH, 165));
    }

    @Test
    @DisplayName("S-03 eight payments of the whole at the same moment: one is taken, the sale closes once")
    void concurrent() throws Exception {
        Sale sale = desk.sale(null, desk.product("Green fee", 6050));
        Callable<Boolean> pay = () -> {
            try {
                desk.pay(sale, PaymentKind.CASH, 6050);
                return true;
            } catch (Refused tooLate) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            long taken = threads.invokeAll(List.of(pay, pay, pay, pay, pay, pay, pay, pay)).stream()
                    .filter(future -> future.resultNow())
                    .count();
            assertThat(taken).isEqualTo(1);
        }
        assertThat(balance(HouseAccount.cash(desk.register().registerId()))).isEqualTo(6050);
        assertThat(bean(ClosedSales.class).times(sale)).isEqualTo(1);
    }

    @Test
    @DisplayName("T-02 another business cannot pay, change or see the sale")
    void foreign() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));
        Tenant other = TestApplication.signUp();

        refused("unknown-sale", () -> bean(Sales.class).get(other, sale.id()));
        refused("unknown-sale", () -> bean(ClosingSales.class).cancel(other, sale.id()));
        refused(
                "unknown-sale",
                () -> bean(TakingPayments.class)
                        .take(
                                other,
                                sale.id(),
                                NewPayment.of(desk.method(PaymentKind.CASH), desk.eur(165)),
                                desk.ana()));
    }

    private UUID account(Customer customer, long cents) {
        UUID type = bean(AccountTypes.class).all(club.id()).getFirst().id();
        return bean(OpeningAccounts.class)
                .open(
                        club,
                        desk.ana().id(),
                        new OpenAccount(
                                customer.id(),
                                type,
                                desk.eur(cents),
                                desk.register().locationId()))
                .id();
    }

    private long balance(HouseAccount account) {
        UUID id = desk.ledger().house(club, account);
        return desk.ledger().balance(club.id(), club.currency(), id).minor();
    }
}
