package io.monedero.invoicing;

import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business that signed up in a running application with a real database, for the tests of this module. */
record Business(Tenant tenant) {
    static Business inMadrid() {
        return of("ES", "EUR", "Europe/Madrid", "es");
    }

    static Business of(String country, String currency, String zone, String language) {
        return new Business(TestApplication.signUp(country, currency, zone, language));
    }

    static <T> T bean(Class<T> type) {
        return TestApplication.bean(type);
    }

    static EmbeddedDatabase database() {
        return TestApplication.database();
    }

    /** A draft of one line: 21 % on the net amount in cents. */
    InvoiceDraft draft(InvoiceKind kind, long net) {
        long tax = Math.round(net * 0.21);
        return new InvoiceDraft(
                kind,
                null,
                null,
                true,
                List.of(new InvoiceLine(
                        "Pista de pádel",
                        new BigDecimal("1.5"),
                        tenant.money(net + tax),
                        tenant.money(0),
                        null,
                        List.of(new InvoiceLine.LineTax("IVA 21 %", Percentage.of("21"))),
                        tenant.money(net),
                        tenant.money(net + tax),
                        null)),
                List.of(new InvoiceTax(
                        Ids.next(), "IVA 21 %", Percentage.of("21"), tenant.money(net), tenant.money(tax))),
                new InvoiceTotals(
                        tenant.money(net),
                        tenant.money(tax),
                        tenant.money(0),
                        tenant.money(0),
                        tenant.money(net + tax)),
                List.of(new InvoicePayment("Efectivo", tenant.money(net + tax))),
                List.of());
    }

    InvoiceDraft forCustomer(InvoiceDraft draft, String name, String taxId, String address) {
        var party = new Party(name, taxId, address, "ES", "", "", "");
        return with(draft, new InvoiceCustomer(customer(name), party), draft.sales());
    }

    static InvoiceDraft ofSales(InvoiceDraft draft, UUID... sales) {
        return with(draft, draft.customer(), List.of(sales));
    }

    private static InvoiceDraft with(InvoiceDraft draft, @Nullable InvoiceCustomer customer, List<UUID> sales) {
        return new InvoiceDraft(
                draft.kind(),
                draft.companyId(),
                customer,
                draft.taxIncluded(),
                draft.lines(),
                draft.taxes(),
                draft.totals(),
                draft.payments(),
                sales);
    }

    /** A closed sale of nothing, as far as invoices care. */
    UUID sale() {
        UUID id = Ids.next();
        execute("""
                insert into monedero.sale (tenant_id, sale_id, location_id, channel, status, tax_included, opened_at)
                select tenant_id, ?, location_id, 'pos', 'closed', true, now() from monedero.location where tenant_id = ?
                """, id);
        return id;
    }

    UUID customer(String name) {
        UUID id = Ids.next();
        execute(
                "insert into monedero.customer (customer_id, tenant_id, name, created_at) values (?, ?, '" + name
                        + "', now())",
                id);
        return id;
    }

    SeriesOf series(InvoiceKind kind) {
        Company company = bean(Companies.class).theDefault(tenant.id());
        return new SeriesOf(
                tenant,
                bean(SeriesBook.class).ofCompany(tenant.id(), company.id()).stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private void execute(String sql, UUID id) {
        try (var connection = database().administrator().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.setObject(2, tenant.id().value());
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** One series of a business. */
    record SeriesOf(Tenant tenant, UUID id) {
        Series now() {
            return bean(SeriesBook.class).get(tenant.id(), id);
        }
    }

    /** Noon at the business. */
    Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(tenant.zone()).toInstant();
    }
}
