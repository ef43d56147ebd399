package io.monedero.functions.backoffice.sales;

import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.Product;
import io.monedero.customers.Customer;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.invoicing.Invoice;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Discount;
import io.monedero.pricingedge.WhyPrice;
import io.monedero.sales.Sale;
import io.monedero.sales.SaleLine;
import io.monedero.sales.SaleStatus;
import io.monedero.wallet.CustomerAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a sale shows.
 *
 * @param products offered at the desk that fit what was searched for
 * @param customer of the sale; null for nobody known
 * @param found customers that fit what was searched for
 * @param accounts of the customer that may be used where the sale is
 * @param methods that may be used here, in the order of their buttons
 * @param invoices once it is paid, one a company
 * @param kitchen whether something ordered from its register is printed somewhere (C-07)
 */
public record SaleView(
        Sale sale,
        List<Product> products,
        @Nullable Customer customer,
        List<Customer> found,
        List<CustomerAccount> accounts,
        List<PaymentMethod> methods,
        List<Invoice> invoices,
        boolean kitchen) {

    public boolean isOpen() {
        return sale.status() == SaleStatus.OPEN;
    }

    public boolean linesMayChange() {
        return isOpen() && !sale.documented();
    }

    /** Its address in the back office. */
    public String path() {
        return "sales/" + sale.id();
    }

    public Money total(int line) {
        return sale.bill().lines().get(line).total();
    }

    /** What was given back of the last payment; zero mostly. */
    public Money change() {
        return sale.payments().isEmpty()
                ? Money.zero(sale.due().currency())
                : sale.payments().getLast().change();
    }

    public List<Option> accountOptions(Page page) {
        return accounts.stream()
                .map(account ->
                        new Option(account.id().toString(), account.typeName() + " · " + page.money(account.balance())))
                .toList();
    }

    public List<Option> discountKinds(Page page) {
        return List.of(
                new Option("percent", "%"),
                new Option("amount", sale.due().currency().getSymbol(page.language())));
    }

    /** The discount of a line as it was given, for reading; empty for none. */
    public static String discount(Page page, SaleLine line) {
        return switch (line.charge().discount()) {
            case Discount.None() -> "";
            case Discount.AmountOff(Money amount) -> "− " + page.money(amount);
            case Discount.PercentOff(Percentage percent) -> "− " + page.number(percent.value()) + " %";
        };
    }

    /** The discount of a line for its form field. */
    public static String typedDiscount(Page page, SaleLine line) {
        return switch (line.charge().discount()) {
            case Discount.None() -> "";
            case Discount.AmountOff(Money amount) -> page.typeable(amount.amount());
            case Discount.PercentOff(Percentage percent) -> page.typeable(percent.value());
        };
    }

    public static String discountKind(SaleLine line) {
        return line.charge().discount() instanceof Discount.AmountOff ? "amount" : "percent";
    }

    /** Why the line has its price, in plain words (P-12): each price that was tried before, and at last the one that applies. */
    public static List<String> why(Page page, SaleLine line) {
        return WhyPrice.in(page.language()).sentences(line.explanation());
    }
}
