package io.monedero.invoicing;

import io.micronaut.core.annotation.Order;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantSetup;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A new business has the base types of invoice and a default company with their series (I-01, I-02). */
@Singleton
@Order(100)
class InvoicingSetup implements TenantSetup {
    /**
     * Spain, Royal Decree 1619/2012: a simplified invoice up to 400 € with tax (article 4.1), and up to 3,000 € where
     * sports facilities, hairdressers, beauty salons, restaurants, parking and other listed sectors sell (article 4.2).
     */
    private static final BigDecimal SPANISH_SIMPLIFIED_MAXIMUM = new BigDecimal("3000.00");

    private final InvoiceTypeRepository types;
    private final Companies companies;

    InvoicingSetup(InvoiceTypeRepository types, Companies companies) {
        this.types = types;
        this.companies = companies;
    }

    @Override
    public void setUp(Tenant tenant, Place place) {
        for (InvoiceKind kind : InvoiceKind.values()) {
            boolean full = kind == InvoiceKind.FULL || kind == InvoiceKind.CORRECTIVE_FULL;
            types.insertBase(
                    Ids.next(),
                    kind.code(),
                    kind.name(tenant.language()),
                    full || kind == InvoiceKind.PROFORMA,
                    full,
                    full,
                    maximum(tenant, kind));
        }
        companies.insert(CompanyDetails.named(tenant.name(), tenant.country()), true);
    }

    private static @Nullable Long maximum(Tenant tenant, InvoiceKind kind) {
        boolean limited = kind == InvoiceKind.SIMPLIFIED
                && tenant.country().equals("ES")
                && tenant.currency().getCurrencyCode().equals("EUR");
        return limited
                ? Money.of(SPANISH_SIMPLIFIED_MAXIMUM, tenant.currency(), "maximum")
                        .minor()
                : null;
    }
}
