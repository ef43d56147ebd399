package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.CompanyDetails;
import java.util.UUID;

/**
 * A company as the API shows it.
 *
 * @param isDefault invoices what no other company must invoice
 */
@Serdeable
record CompanyView(
        UUID id,
        String name,
        String taxId,
        String address,
        String country,
        String mail,
        String phone,
        String web,
        String footer,
        boolean isDefault) {
    static CompanyView of(Company company) {
        CompanyDetails details = company.details();
        return new CompanyView(
                company.id(),
                details.name(),
                details.taxId(),
                details.address(),
                details.country(),
                details.mail(),
                details.phone(),
                details.web(),
                details.footer(),
                company.isDefault());
    }
}
