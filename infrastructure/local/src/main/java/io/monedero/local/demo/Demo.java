package io.monedero.local.demo;

import io.monedero.catalog.Families;
import io.monedero.catalog.Family;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.catalog.Tax;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Joining;
import io.monedero.fees.Periodicity;
import io.monedero.kernel.Money;
import io.monedero.local.LocalPlatform;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.wallet.TopUp;
import io.monedero.wallet.ToppingUp;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demo business while it is furnished: everything is done as staff would do it, through the use cases. */
final class Demo {
    private final LocalPlatform platform;
    private final Tenant tenant;
    private final Register register;
    private final StaffMember owner;

    Demo(LocalPlatform platform, Tenant tenant, String ownerEmail) {
        this.platform = platform;
        this.tenant = tenant;
        Staff staff = platform.bean(Staff.class);
        this.register = staff.registers(tenant.id()).getFirst();
        this.owner = staff.byEmail(tenant.id(), ownerEmail).orElseThrow();
    }

    Money money(String amount) {
        return tenant.money(new BigDecimal(amount), "amount");
    }

    LocalDate today() {
        return tenant.dayAt(platform.bean(Clock.class).instant());
    }

    Tenant tenant() {
        return tenant;
    }

    /** The one cash register. */
    Register register() {
        return register;
    }

    /** Who does everything here. */
    StaffMember owner() {
        return owner;
    }

    <T> T bean(Class<T> type) {
        return platform.bean(type);
    }

    /** A family with one subfamily of the same name; answers the subfamily. */
    UUID family(String name, String code) {
        return family(new FamilyDetails(name, code, false));
    }

    /** As {@link #family}, of goods that may have stock. */
    UUID familyOfGoods(String name, String code) {
        return family(new FamilyDetails(name, code, true));
    }

    private UUID family(FamilyDetails details) {
        Family family = platform.bean(Families.class).create(tenant, details);
        return platform.bean(Subfamilies.class)
                .create(tenant, new SubfamilyDetails(family.id(), details.name(), details.code(), null))
                .id();
    }

    /** @param tax its name; empty for none */
    Product product(UUID subfamily, String name, String price, String tax, @Nullable String barcode, String... tags) {
        List<UUID> taxes = platform.bean(Taxes.class).all(tenant.id()).stream()
                .filter(each -> each.details().name().equals(tax))
                .map(Tax::id)
                .toList();
        return platform.bean(Products.class)
                .create(
                        tenant,
                        new ProductDetails(
                                name,
                                subfamily,
                                money(price),
                                taxes,
                                List.of(tags),
                                false,
                                false,
                                barcode,
                                "",
                                true,
                                false,
                                true));
    }

    UUID customer(String name, String email, String phone, String... tags) {
        String language = tenant.language().getLanguage();
        return platform.bean(Customers.class)
                .create(tenant, new CustomerDetails(name, email, phone, null, null, null, language, List.of(tags)))
                .id();
    }

    /** An account of the customer, topped up in cash. */
    UUID account(UUID customer, String amount) {
        UUID type =
                platform.bean(AccountTypes.class).all(tenant.id()).getFirst().id();
        UUID account = platform.bean(OpeningAccounts.class)
                .open(tenant, owner.id(), new OpenAccount(customer, type, null, register.locationId()))
                .id();
        platform.bean(ToppingUp.class)
                .topUp(
                        tenant,
                        new TopUp(
                                account,
                                money(amount),
                                method(PaymentKind.CASH),
                                register.registerId(),
                                true,
                                owner.id()));
        return account;
    }

    UUID feeType(String name, Periodicity periodicity, Product product) {
        return platform.bean(FeeTypes.class)
                .create(tenant, new FeeTypeDetails(name, periodicity, product.id(), true, true))
                .id();
    }

    void join(UUID feeType, UUID customer, LocalDate day) {
        platform.bean(Joining.class).join(tenant, feeType, customer, null, day);
    }

    Sale sale(@Nullable UUID customer, Product... products) {
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, owner.id());
        List<NewLine> lines =
                List.of(products).stream().map(each -> NewLine.of(each.id(), 1)).toList();
        return platform.bean(OpeningSales.class).open(tenant, new NewSale(place, customer, lines));
    }

    /** Pays all that is due. */
    void pay(Sale sale, PaymentKind kind) {
        take(sale, NewPayment.of(method(kind), sale.due()));
    }

    void payFromAccount(Sale sale, UUID account, String amount) {
        take(sale, new NewPayment(method(PaymentKind.ACCOUNT), money(amount), NewPayment.Rest.REFUSE, account, null));
    }

    private void take(Sale sale, NewPayment payment) {
        platform.bean(TakingPayments.class).take(tenant, sale.id(), payment, owner);
    }

    private UUID method(PaymentKind kind) {
        return platform.bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
