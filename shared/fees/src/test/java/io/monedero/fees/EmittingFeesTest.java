package io.monedero.fees;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.invoicing.Invoice;
import io.monedero.invoicing.Invoices;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.sales.NewPayment;
import io.monedero.sales.Sale;
import io.monedero.sales.Sales;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.TestApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EmittingFeesTest {
    private final Club club = Club.open();

    @BeforeEach
    void today() {
        club.today("2026-06-15");
    }

    @Test
    @DisplayName("F-03 joined on the 15th of a 100 € month: 100 € on the 15th, next on the 15th")
    void wholePeriods() {
        Fee fee = club.join("Marta", "2026-06-15");

        assertThat(club.emit("2026-06-15")).isEqualTo(new EmittedPage(1, 0, null));
        assertThat(club.emit("2026-07-14").emitted()).isZero();
        assertThat(club.emit("2026-07-15").emitted()).isEqualTo(1);

        assertThat(club.receipts(fee))
                .extracting(Receipt::total, receipt -> receipt.period().start())
                .containsExactly(
                        tuple(club.tenant().money(10000), LocalDate.of(2026, 7, 15)),
                        tuple(club.tenant().money(10000), LocalDate.of(2026, 6, 15)));
    }

    @Test
    @DisplayName(
            "F-09 a receipt is an open sale with its invoice, owed in the ledger; paying it issues no second invoice")
    void receiptIsPaidLater() {
        Fee fee = club.join("Marta", "2026-06-15");
        club.emit("2026-06-15");
        Receipt receipt = club.receipts(fee).getFirst();
        assertThat(receipt.paid()).isFalse();
        assertThat(owed()).isEqualTo(10000);

        pay(receipt);

        assertThat(club.receipts(fee).getFirst().paid()).isTrue();
        assertThat(owed()).isZero();
        assertThat(invoicesOf(receipt))
                .singleElement()
                .satisfies(invoice -> assertThat(invoice.number()).isEqualTo("FS/2026/00001"));
        assertThat(bean(Ledger.class).prove(club.tenant()).differences()).isEmpty();
    }

    @Test
    @DisplayName("F-09 days missed are caught up: one receipt for each period that has begun")
    void caughtUp() {
        Fee fee = club.join("Marta", "2026-01-31");

        assertThat(club.emit("2026-06-15").emitted()).isEqualTo(5);

        assertThat(club.receipts(fee))
                .extracting(receipt -> receipt.period().start().toString())
                .containsExactly("2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31");
        assertThat(bean(Fees.class).get(club.tenant().id(), fee.id()).nextDueOn())
                .isEqualTo("2026-06-30");
    }

    @Test
    @DisplayName("F-09 run twice for the same day, it issues nothing twice")
    void twice() {
        Fee fee = club.join("Marta", "2026-06-15");

        club.emit("2026-06-15");
        assertThat(club.emit("2026-06-15")).isEqualTo(new EmittedPage(0, 0, null));

        assertThat(club.receipts(fee)).hasSize(1);
    }

    @Test
    @DisplayName("F-09 eight runs at once over 40 fees: 40 receipts, numbered without gap")
    void concurrent() throws Exception {
        List<Fee> fees = IntStream.range(0, 40)
                .mapToObj(number -> club.join("Socio " + number, "2026-06-15"))
                .toList();
        Callable<Integer> run = () -> {
            int emitted = 0;
            UUID next = null;
            do {
                EmittedPage page = club.emit("2026-06-15", next, 7);
                emitted += page.emitted();
                next = page.next();
            } while (next != null);
            return emitted;
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            int emitted = threads.invokeAll(List.of(run, run, run, run, run, run, run, run)).stream()
                    .mapToInt(future -> future.resultNow())
                    .sum();
            assertThat(emitted).isEqualTo(40);
        }
        List<String> numbers = new ArrayList<>();
        fees.forEach(fee -> club.receipts(fee).forEach(receipt -> numbers.add(receipt.number())));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj("FS/2026/%05d"::formatted)
                        .toList());
    }

    @Test
    @DisplayName("F-09 pages go through all that is due, and say when they end")
    void pages() {
        IntStream.range(0, 5).forEach(number -> club.join("Socio " + number, "2026-06-15"));

        EmittedPage first = club.emit("2026-06-15", null, 3);
        EmittedPage second = club.emit("2026-06-15", first.next(), 3);

        assertThat(first.emitted()).isEqualTo(3);
        assertThat(second).isEqualTo(new EmittedPage(2, 0, null));
    }

    @Test
    @DisplayName("F-09 a receipt that is refused is kept for staff and stops nobody else; the next try resolves it")
    void failureIsKept() {
        Fee marta = club.join("Marta", "2026-06-15");
        FeeType other = otherType();
        Fee pedro = bean(Joining.class).join(club.tenant(), other.id(), marta.customerId(), null, null);
        club.sells(false);

        assertThat(club.emit("2026-06-15")).isEqualTo(new EmittedPage(1, 1, null));
        assertThat(club.receipts(pedro)).hasSize(1);
        assertThat(open()).singleElement().satisfies(failure -> {
            assertThat(failure.feeId()).isEqualTo(marta.id());
            assertThat(failure.reason()).isEqualTo("product-inactive");
            assertThat(failure.values()).containsEntry("name", "Cuota mensual");
            assertThat(failure.attempts()).isEqualTo(1);
        });

        club.emit("2026-06-16");
        assertThat(open().getFirst().attempts()).isEqualTo(2);

        club.sells(true);
        bean(EmittingFees.class).emit(club.tenant(), LocalDate.of(2026, 6, 16), marta.id());
        assertThat(open()).isEmpty();
        assertThat(club.receipts(marta)).hasSize(1);
    }

    @Test
    @DisplayName("F-03 after the end of a fee nothing more is issued; a period that began before is")
    void ended() {
        Fee fee = club.join("Marta", "2026-06-15");
        bean(Joining.class).leave(club.tenant(), fee.id(), LocalDate.of(2026, 7, 16));

        club.emit("2026-09-30");

        assertThat(club.receipts(fee))
                .extracting(receipt -> receipt.period().start().toString())
                .containsExactly("2026-07-15", "2026-06-15");
        assertThat(bean(Fees.class).get(club.tenant().id(), fee.id()).nextDueOn())
                .isNull();
        refused("fee-ended", () -> bean(Joining.class).leave(club.tenant(), fee.id(), LocalDate.of(2026, 8, 1)));
    }

    @Test
    @DisplayName("F-09 a day that broke off as a whole is kept until a later run reaches its end")
    void brokenDay() {
        FeeFailures failures = bean(FeeFailures.class);
        LocalDate day = LocalDate.of(2026, 6, 15);
        failures.noteDay(club.tenant().id(), day, "States.Timeout", "no answer");
        failures.noteDay(club.tenant().id(), day, "States.Timeout", "no answer again");

        assertThat(failures.openDays(club.tenant().id()))
                .singleElement()
                .satisfies(failure -> assertThat(failure.attempts()).isEqualTo(2));
        failures.resolveDays(club.tenant().id(), day.plusDays(1));
        assertThat(failures.openDays(club.tenant().id())).isEmpty();
    }

    @Test
    @DisplayName("F-01 who cannot join: an unknown type, an inactive one, a day years away, a stranger's customer")
    void badJoins() {
        Joining joining = bean(Joining.class);
        UUID customer = club.join("Marta", "2026-06-15").customerId();
        Club stranger = Club.open();

        refused(
                "unknown-fee-type",
                () -> joining.join(club.tenant(), stranger.type().id(), customer, null, null));
        refused(
                "unknown-customer",
                () -> joining.join(stranger.tenant(), stranger.type().id(), customer, null, null));
        assertThat(refused(
                                "joining-day-outside",
                                () -> joining.join(
                                        club.tenant(), club.type().id(), customer, null, LocalDate.of(2020, 1, 1)))
                        .field())
                .isEqualTo("joinedOn");
    }

    private FeeType otherType() {
        var product = bean(Products.class)
                .create(
                        club.tenant(),
                        ProductDetails.of(
                                "Taquilla",
                                club.product().details().subfamilyId(),
                                club.tenant().money(1000),
                                List.of()));
        return bean(FeeTypes.class)
                .create(club.tenant(), new FeeTypeDetails("Taquilla", Periodicity.YEARLY, product.id(), false, true));
    }

    private void pay(Receipt receipt) {
        Sale sale = bean(Sales.class).get(club.tenant(), receipt.saleId());
        UUID card = bean(PaymentMethods.class).all(club.tenant().id()).stream()
                .filter(method -> method.kind() == PaymentKind.CARD)
                .findFirst()
                .orElseThrow()
                .id();
        bean(TakingPayments.class)
                .take(
                        club.tenant(),
                        sale.id(),
                        NewPayment.of(card, sale.due()),
                        TestApplication.ownerOf(club.tenant()));
    }

    private List<Invoice> invoicesOf(Receipt receipt) {
        return bean(Invoices.class).ofSale(club.tenant().id(), receipt.saleId());
    }

    private List<FeeFailure> open() {
        return bean(FeeFailures.class).open(club.tenant().id());
    }

    private long owed() {
        Ledger ledger = bean(Ledger.class);
        UUID account = ledger.house(club.tenant(), HouseAccount.receivable());
        return ledger.balance(club.tenant().id(), club.tenant().currency(), account)
                .minor();
    }
}
