package io.monedero.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompaniesTest {
    private final Companies companies = Business.bean(Companies.class);
    private final SeriesBook series = Business.bean(SeriesBook.class);
    private final Business business = Business.inMadrid();

    @Test
    @DisplayName("I-01 a new business has a default company with a series for each type")
    void signedUp() {
        Company company = companies.theDefault(business.tenant().id());

        assertThat(company.name()).isEqualTo(business.tenant().name());
        assertThat(series.ofCompany(business.tenant().id(), company.id()))
                .extracting(Series::kind, each -> each.format().pattern(), Series::yearlyReset, Series::lastNumber)
                .hasSize(InvoiceKind.values().length)
                .contains(org.assertj.core.groups.Tuple.tuple(InvoiceKind.SIMPLIFIED, "FS/{YYYY}/#####", true, null));
    }

    @Test
    @DisplayName("I-01 a new company gets its series by itself and is not the default")
    void created() {
        Company shop = companies.create(business.tenant(), named("Tienda SL"));

        assertThat(shop.isDefault()).isFalse();
        assertThat(series.ofCompany(business.tenant().id(), shop.id())).hasSize(InvoiceKind.values().length);
        assertThat(companies.all(business.tenant().id()))
                .extracting(Company::name)
                .containsExactly(business.tenant().name(), "Tienda SL");
    }

    @Test
    @DisplayName("I-01 two companies of one name are refused, created or renamed")
    void nameTaken() {
        Company one = companies.create(business.tenant(), named("Una SL"));
        companies.create(business.tenant(), named("Otra SL"));

        assertRefused("name-taken", () -> companies.create(business.tenant(), named("Una SL")));
        assertRefused(
                "name-taken", () -> companies.update(business.tenant(), one.id(), one.version(), named("Otra SL")));
    }

    @Test
    @DisplayName("I-01 an update of what somebody else changed meanwhile is refused")
    void changedMeanwhile() {
        Company before = companies.theDefault(business.tenant().id());
        Company after = companies.update(business.tenant(), before.id(), before.version(), named("Club Nuevo SL"));

        assertThat(after.name()).isEqualTo("Club Nuevo SL");
        assertRefused(
                "changed-meanwhile",
                () -> companies.update(business.tenant(), before.id(), before.version(), named("Club Viejo SL")));
        assertThat(companies.get(business.tenant().id(), before.id())).isEqualTo(after);
    }

    @Test
    @DisplayName("I-01 one company is the default, whoever makes which one so at the same time")
    void oneDefault() throws Exception {
        List<Company> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(companies.create(business.tenant(), named("Empresa " + i)));
        }
        try (var staff = Executors.newFixedThreadPool(6)) {
            List<Callable<Company>> acts = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                all.forEach(company -> acts.add(() -> companies.makeDefault(business.tenant(), company.id())));
            }
            for (var done : staff.invokeAll(acts)) {
                assertThat(done.get().isDefault()).isTrue();
            }
        }

        assertThat(companies.all(business.tenant().id()))
                .filteredOn(Company::isDefault)
                .hasSize(1);
    }

    @Test
    @DisplayName("T-02 a company of another business does not exist")
    void foreign() {
        Company foreign = companies.theDefault(Business.inMadrid().tenant().id());

        assertRefused("unknown-company", () -> companies.get(business.tenant().id(), foreign.id()));
        assertRefused(
                "unknown-company",
                () -> companies.update(business.tenant(), foreign.id(), foreign.version(), named("Mía")));
        assertRefused("unknown-company", () -> companies.makeDefault(business.tenant(), Ids.next()));
        assertThat(companies.theDefault(business.tenant().id()).name())
                .isEqualTo(business.tenant().name());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("I-01 what a company cannot be is refused at its field")
    @CsvSource({"name, ' ', ES, a@b.example", "country, X, XX, a@b.example", "mail, X, ES, nobody"})
    void refusedDetails(String field, String name, String country, String mail) {
        assertThatThrownBy(() -> new CompanyDetails(name, "", "", country, mail, "", "", ""))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo(field));
    }

    private static CompanyDetails named(String name) {
        return new CompanyDetails(name, "b12345674", "Calle Mayor 1, 28001 Madrid", "ES", "", "", "", "");
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
