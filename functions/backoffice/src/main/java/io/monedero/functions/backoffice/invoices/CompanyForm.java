package io.monedero.functions.backoffice.invoices;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.CompanyDetails;
import io.monedero.invoicing.Series;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company with its present values and its series.
 *
 * @param company null for a new one, which has no series yet
 * @param country the company's, or that of the business for a new one
 * @param today at the business
 */
public record CompanyForm(
        @Nullable Company company, List<Series> series, List<Option> countries, String country, LocalDate today) {

    /** Reads what was typed. Refused as {@link CompanyDetails}. */
    static CompanyDetails details(Form form) {
        return new CompanyDetails(
                form.text("name"),
                form.optional("taxId"),
                form.optional("address"),
                form.text("country"),
                form.optional("mail"),
                form.optional("phone"),
                form.optional("web"),
                form.optional("footer"));
    }
}
