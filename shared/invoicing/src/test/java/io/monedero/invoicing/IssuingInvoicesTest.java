package io.monedero.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import io.monedero.tenancy.TestClock;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuingInvoicesTest {
    private final IssuingInvoices issuing = Business.bean(IssuingInvoices.class);
    private final Invoices invoices = Business.bean(Invoices.class);
    private final Companies companies = Business.bean(Companies.class);
    private final Business business = Business.inMadrid();

    @BeforeEach
    void june() {
        TestClock.set(Instant.parse("2026-06-15T10:00:00Z"));
    }

    @Test
    @DisplayName("I-08 an invoice reads as it was issued, whatever its company became since")
    void frozen() {
        InvoiceDraft draft = business.forCustomer(
                business.draft(InvoiceKind.FULL, 12_345),
                "Ñandú \"SL\" <b>",
                "B12345674",
                "Calle Mayor 1\n28001 Madrid");
        Invoice issued = issuing.issue(business.tenant(), Business.ofSales(draft, business.sale()));
        Company company = companies.theDefault(business.tenant().id());
        companies.update(business.tenant(), company.id(), company.version(), CompanyDetails.named("Otro nombre", "PT"));

        Invoice read = invoices.get(business.tenant().id(), issued.id());

        assertThat(read.issuer().name()).isEqualTo(company.name());
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("content.companyId")
                .isEqualTo(issued);
        assertThat(read.companyId()).isEqualTo(company.id());
    }

    @ParameterizedTest
    @DisplayName("I-08 the application may neither change nor delete what was issued")
    @ValueSource(
            strings = {
                "update invoice set total = total + 1",
                "update invoice set document = '{}'",
                "delete from invoice",
                "truncate invoice cascade",
                "update invoice_sale set invoice_id = invoice_id",
                "delete from invoice_sale",
                "delete from series"
            })
    void immutable(String sql) throws SQLException {
        issuing.issue(business.tenant(), business.draft(InvoiceKind.SIMPLIFIED, 100));
        try (var connection = Business.database().as("monedero_app").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('monedero.tenant_id', '"
                    + business.tenant().id() + "', false)");
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    @DisplayName("I-06 a sale has one document a company; a second one is refused and takes no number")
    void oneASale() {
        UUID sale = business.sale();
        InvoiceDraft draft = Business.ofSales(business.draft(InvoiceKind.SIMPLIFIED, 100), sale);
        Invoice issued = issuing.issue(business.tenant(), draft);

        assertThatThrownBy(() -> issuing.issue(business.tenant(), draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("already-invoiced"));
        assertThat(business.series(InvoiceKind.SIMPLIFIED).now().lastNumber()).isEqualTo(1);
        assertThat(invoices.ofSale(business.tenant().id(), sale))
                .extracting(Invoice::id)
                .containsExactly(issued.id());
    }

    @Test
    @DisplayName("I-06 a sale of two companies gives two documents, each in its company's series")
    void twoCompanies() {
        Company shop = companies.create(business.tenant(), CompanyDetails.named("Tienda SL", "ES"));
        UUID sale = business.sale();
        InvoiceDraft ofClub = Business.ofSales(business.draft(InvoiceKind.SIMPLIFIED, 100), sale);

        List<Invoice> issued = issuing.issueAll(business.tenant(), List.of(by(ofClub, shop.id()), ofClub));

        assertThat(issued)
                .extracting(invoice -> invoice.issuer().name(), Invoice::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Tienda SL", "FS/2026/00001"),
                        org.assertj.core.groups.Tuple.tuple(business.tenant().name(), "FS/2026/00001"));
        assertThat(invoices.ofSale(business.tenant().id(), sale)).hasSize(2);
    }

    @Test
    @DisplayName("T-02 the company, the invoice and the sale of another business do not exist")
    void foreign() {
        Business other = Business.inMadrid();
        Invoice foreign =
                issuing.issue(other.tenant(), Business.ofSales(other.draft(InvoiceKind.SIMPLIFIED, 100), other.sale()));
        InvoiceDraft mine = business.draft(InvoiceKind.SIMPLIFIED, 100);

        assertThatThrownBy(() -> invoices.get(business.tenant().id(), foreign.id()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> issuing.issue(business.tenant(), by(mine, foreign.companyId())))
                .isInstanceOf(Refused.class);
        assertThat(invoices.list(business.tenant(), InvoiceFilter.ALL, null, 10))
                .isEmpty();
    }

    @Test
    @DisplayName("I-03 a thousand documents are issued in one go, numbered in their order")
    void batch() {
        List<InvoiceDraft> drafts = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            drafts.add(business.draft(i % 2 == 0 ? InvoiceKind.RECEIPT : InvoiceKind.SIMPLIFIED, i));
        }

        List<Invoice> issued = issuing.issueAll(business.tenant(), drafts);

        assertThat(issued).extracting(Invoice::content).containsExactlyElementsOf(drafts);
        assertThat(issued.getLast().number()).isEqualTo("REC/2026/00500");
        assertThat(invoices.get(business.tenant().id(), issued.get(500).id()).number())
                .isEqualTo("FS/2026/00251");
    }

    @Test
    @DisplayName("I-07 invoices are found by series, kind, customer, days and number, page by page, newest first")
    void list() {
        InvoiceDraft draft = business.draft(InvoiceKind.SIMPLIFIED, 100);
        InvoiceDraft ofLuis = business.forCustomer(draft, "Luis", "", "");
        for (String day : List.of("2026-03-01", "2026-03-02", "2026-03-02", "2026-03-03")) {
            TestClock.set(business.noon(day));
            issuing.issueAll(business.tenant(), List.of(draft, ofLuis, business.draft(InvoiceKind.RECEIPT, 50)));
        }

        List<String> paged = new ArrayList<>();
        UUID after = null;
        do {
            List<InvoiceSummary> page = invoices.list(business.tenant(), InvoiceFilter.ALL, after, 5);
            page.forEach(each -> paged.add(each.number()));
            after = page.isEmpty() ? null : page.getLast().id();
        } while (after != null);
        assertThat(paged).hasSize(12).doesNotHaveDuplicates();
        assertThat(paged.getLast()).endsWith("00001");

        assertThat(numbers(null, InvoiceKind.RECEIPT, null, null, null))
                .containsExactly("REC/2026/00004", "REC/2026/00003", "REC/2026/00002", "REC/2026/00001");
        assertThat(numbers(null, null, "2026-03-02", "2026-03-02", null)).hasSize(6);
        assertThat(numbers(null, null, null, null, "fs/2026/00008")).containsExactly("FS/2026/00008");
        InvoiceCustomer luis = ofLuis.customer();
        assertThat(numbers(luis == null ? null : luis.id(), null, null, "2026-03-01", null))
                .containsExactly("FS/2026/00002");
        var bySeries = new InvoiceFilter(business.series(InvoiceKind.RECEIPT).id(), null, null, null, null, null, "%");
        assertThat(invoices.list(business.tenant(), bySeries, null, 5)).isEmpty();
    }

    private List<String> numbers(
            @Nullable UUID customer,
            @Nullable InvoiceKind kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String number) {
        var filter = new InvoiceFilter(
                null,
                null,
                kind,
                customer,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                number);
        return invoices.list(business.tenant(), filter, null, 50).stream()
                .map(InvoiceSummary::number)
                .toList();
    }

    private static InvoiceDraft by(InvoiceDraft draft, UUID companyId) {
        return new InvoiceDraft(
                draft.kind(),
                companyId,
                draft.customer(),
                draft.taxIncluded(),
                draft.lines(),
                draft.taxes(),
                draft.totals(),
                draft.payments(),
                draft.sales());
    }
}
