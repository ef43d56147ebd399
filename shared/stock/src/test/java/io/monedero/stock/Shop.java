package io.monedero.stock;

import static io.monedero.tenancy.TestApplication.bean;

import io.monedero.catalog.Families;
import io.monedero.catalog.Family;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.Taxes;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A golf club's shop with one shelf, whose family manages stock. */
public record Shop(Tenant tenant, Register register, StaffMember ana, Supplier supplier) {

    public static Shop open() {
        Tenant tenant = TestApplication.signUp();
        Family family = bean(Families.class).all(tenant.id()).getFirst();
        bean(Families.class)
                .update(
                        tenant,
                        family.id(),
                        family.version(),
                        new FamilyDetails(
                                family.details().name(), family.details().code(), true));
        Supplier supplier = bean(Suppliers.class).create(tenant, SupplierDetails.named("Bolas del Sur"));
        return new Shop(tenant, TestApplication.registerOf(tenant), TestApplication.ownerOf(tenant), supplier);
    }

    public UUID staff() {
        return ana.id();
    }

    public UUID shelf() {
        return register.locationId();
    }

    public Subfamily subfamily() {
        return bean(Subfamilies.class).all(tenant.id()).getFirst();
    }

    /** A product for 10 € whose stock nobody keeps. */
    public Product product(String name) {
        UUID tax = bean(Taxes.class).all(tenant.id()).getFirst().id();
        return bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily().id(), tenant.money(10_00), List.of(tax)));
    }

    /** A product for 10 € whose stock is kept; low at 2. */
    public Product goods(String name) {
        Product product = product(name);
        bean(StockItems.class)
                .keep(
                        tenant,
                        product.id(),
                        new StockItemDetails(
                                name.toUpperCase(java.util.Locale.ROOT),
                                supplier.supplierId(),
                                null,
                                new BigDecimal(2),
                                true));
        return product;
    }

    /** Books the first goods of a product. */
    public Product goods(String name, long quantity) {
        Product product = goods(name);
        correct(product, quantity);
        return product;
    }

    public StockMove correct(Product product, long change) {
        return bean(StockCards.class)
                .correct(tenant, product.id(), shelf(), BigDecimal.valueOf(change), "Inventario inicial", staff());
    }

    public static GoodsLine line(Product product, long quantity) {
        return new GoodsLine(product.id(), BigDecimal.valueOf(quantity));
    }

    public String level(Product product) {
        return bean(StockItems.class)
                .get(tenant, product.id())
                .levels()
                .getFirst()
                .quantity()
                .toPlainString();
    }

    /** The newest first, as kind and balance. */
    public List<String> card(Product product) {
        return bean(StockCards.class).moves(tenant, product.id(), shelf(), null, 100).stream()
                .map(move -> move.kind().code() + " " + move.quantity().toPlainString() + " = "
                        + move.balance().toPlainString())
                .toList();
    }

    public Sale sale(NewLine... lines) {
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, ana.id());
        return bean(OpeningSales.class).open(tenant, new NewSale(place, null, List.of(lines)));
    }

    public Sale pay(Sale sale) {
        UUID cash = bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == PaymentKind.CASH)
                .findFirst()
                .orElseThrow()
                .id();
        return bean(TakingPayments.class).take(tenant, sale.id(), NewPayment.of(cash, sale.due()), ana);
    }
}
