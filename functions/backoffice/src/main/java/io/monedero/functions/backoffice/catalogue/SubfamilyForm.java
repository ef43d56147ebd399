package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Family;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.invoicing.Company;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a subfamily with its present values.
 *
 * @param subfamily null for a new one
 */
public record SubfamilyForm(@Nullable Subfamily subfamily, List<Family> families, List<Company> companies) {

    static SubfamilyDetails details(Form form) {
        return new SubfamilyDetails(
                form.id("familyId"), form.text("name"), form.optional("code"), form.optionalId("companyId"));
    }

    /** A new one is for the family where it was asked for. */
    public String familyId(Page page) {
        return subfamily == null
                ? page.asked("family")
                : subfamily.details().familyId().toString();
    }

    public String companyId() {
        UUID company = subfamily == null ? null : subfamily.details().companyId();
        return company == null ? "" : company.toString();
    }

    public List<Option> familyOptions() {
        return families.stream()
                .map(each -> new Option(each.id().toString(), each.details().name()))
                .toList();
    }

    public List<Option> companyOptions() {
        return companies.stream()
                .map(each -> new Option(each.id().toString(), each.name()))
                .toList();
    }
}
