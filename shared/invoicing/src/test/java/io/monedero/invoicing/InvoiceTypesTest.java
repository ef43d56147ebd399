package io.monedero.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTypesTest {
    private final InvoiceTypes types = Business.bean(InvoiceTypes.class);
    private final IssuingInvoices issuing = Business.bean(IssuingInvoices.class);

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("I-02 the base types carry the names of the business' language")
    @CsvSource({
        "en, Simplified invoice",
        "es, Factura simplificada",
        "pt, Fatura simplificada",
        "uk, Спрощений рахунок-фактура"
    })
    void localised(String language, String name) {
        Business business = Business.of("PT", "EUR", "Europe/Lisbon", language);

        assertThat(types.all(business.tenant()))
                .hasSize(InvoiceKind.values().length)
                .first()
                .satisfies(type -> {
                    assertThat(type.name()).isEqualTo(name);
                    assertThat(type.maximum()).isNull();
                });
    }

    @Test
    @DisplayName("I-04 in Spain a simplified invoice is issued for 3000.00 € with tax and refused for a cent more")
    void spanishMaximum() {
        Business business = Business.inMadrid();

        assertThat(issuing.issue(business.tenant(), business.draft(InvoiceKind.SIMPLIFIED, 247_934))
                        .content()
                        .totals()
                        .withTax())
                .hasToString("3000.00 EUR");
        assertRefused("invoice-over-maximum", business, business.draft(InvoiceKind.SIMPLIFIED, 247_935));
        assertThat(business.series(InvoiceKind.SIMPLIFIED).now().lastNumber()).isEqualTo(1);
    }

    @Test
    @DisplayName("I-04 a full invoice needs a customer with tax id and address; a simplified one none")
    void fullInvoice() {
        Business business = Business.inMadrid();
        InvoiceDraft draft = business.draft(InvoiceKind.FULL, 500_000);

        assertRefused("invoice-needs-customer", business, draft);
        assertRefused("invoice-needs-tax-id", business, business.forCustomer(draft, "Luis", " ", "Calle 1"));
        assertRefused("invoice-needs-address", business, business.forCustomer(draft, "Luis", "12345678Z", ""));
        assertThat(issuing.issue(business.tenant(), business.forCustomer(draft, "Luis", "12345678Z", "Calle 1"))
                        .number())
                .isEqualTo("F/2026/00001");
        assertThat(issuing.issue(business.tenant(), business.draft(InvoiceKind.SIMPLIFIED, 100))
                        .content()
                        .customer())
                .isNull();
    }

    private void assertRefused(String code, Business business, InvoiceDraft draft) {
        assertThatThrownBy(() -> issuing.issue(business.tenant(), draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
