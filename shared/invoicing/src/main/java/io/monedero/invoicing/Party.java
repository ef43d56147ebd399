package io.monedero.invoicing;

/**
 * Who issued or received a document, as it was on that day. Empty text where nothing was known.
 *
 * @param country ISO 3166-1 alpha-2, or empty
 */
public record Party(String name, String taxId, String address, String country, String mail, String phone, String web) {
    static Party of(CompanyDetails company) {
        return new Party(
                company.name(),
                company.taxId(),
                company.address(),
                company.country(),
                company.mail(),
                company.phone(),
                company.web());
    }
}
