package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.Family;
import io.monedero.catalog.Subfamily;
import io.monedero.invoicing.Company;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The families with what belongs to each. */
public record FamilyList(List<Family> families, List<Subfamily> subfamilies, List<Company> companies) {

    public List<Subfamily> of(Family family) {
        return subfamilies.stream()
                .filter(each -> each.details().familyId().equals(family.id()))
                .toList();
    }

    /** The name of the only company that may invoice its products; null for any. */
    public @Nullable String company(Subfamily subfamily) {
        return companies.stream()
                .filter(company -> company.id().equals(subfamily.details().companyId()))
                .map(Company::name)
                .findFirst()
                .orElse(null);
    }
}
