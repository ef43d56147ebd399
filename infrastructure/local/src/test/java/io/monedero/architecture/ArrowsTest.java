package io.monedero.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.data.repository.GenericRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Functions → contexts → kernel, never back or across; and what no class of the business may do. */
class ArrowsTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.monedero");

    private static final String[] CONTEXTS = {
        "io.monedero.tenancy..",
        "io.monedero.catalog..",
        "io.monedero.customers..",
        "io.monedero.pricing..",
        "io.monedero.ledger..",
        "io.monedero.wallet..",
        "io.monedero.vouchers..",
        "io.monedero.sales..",
        "io.monedero.stock..",
        "io.monedero.kitchen..",
        "io.monedero.invoicing..",
        "io.monedero.fees..",
        "io.monedero.documents..",
        "io.monedero.mail..",
    };

    @Test
    @DisplayName("the kernel imports nothing of ours")
    void kernelKnowsNothingOfOurs() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.monedero.kernel..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.monedero..").and(not(resideInAPackage("io.monedero.kernel.."))));
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("a context knows neither functions nor HTTP")
    void contextsKnowNoEdge() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(CONTEXTS)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.monedero.functions..", "io.monedero.web..", "io.monedero.local..", "io.micronaut.http.."));
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("no two parts of the product import each other")
    void contextsHaveNoCircles() {
        ArchRule rule = slices().matching("io.monedero.(*)..").should().beFreeOfCycles();
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("a function never imports another")
    void functionsDoNotKnowEachOther() {
        ArchRule rule =
                slices().matching("io.monedero.functions.(*)..").should().notDependOnEachOther();
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("functions have no SQL")
    void functionsHaveNoSql() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.monedero.functions..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "io.micronaut.data.."));
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("repositories are seen by their own context only")
    void repositoriesStayInTheirContext() {
        ArchRule rule = classes()
                .that()
                .areAssignableTo(GenericRepository.class)
                .should()
                .notBePublic();
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("the arithmetic of prices is pure")
    void pricingArithmeticIsPure() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("io.monedero.pricing..")
                .and()
                .haveNameNotMatching(".*Quoting.*")
                .and()
                .resideOutsideOfPackage("io.monedero.pricing.tariff..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.micronaut..", "jakarta..", "java.sql.."));
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("no context keeps floating point")
    void noFloatingPointInState() {
        ArchRule rule = fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CONTEXTS)
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class);
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("no context answers floating point")
    void noFloatingPointInAnswers() {
        ArchRule rule = methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(CONTEXTS)
                .should()
                .notHaveRawReturnType(double.class)
                .andShould()
                .notHaveRawReturnType(float.class);
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("time comes in by a clock, from the one factory that knows the system's")
    void timeIsAnArgument() {
        ArchRule rule = noClasses()
                .that(resideInAnyPackage(CONTEXTS)
                        .or(resideInAnyPackage("io.monedero.functions..", "io.monedero.web..", "io.monedero.kernel..")))
                .and()
                .haveSimpleNameNotEndingWith("SystemClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
        rule.check(PRODUCT);
    }

    @Test
    @DisplayName("names say what the business does, not which layer it is")
    void noNamesOfLayers() {
        ArchRule rule = noClasses()
                .that()
                .haveNameNotMatching(".*\\$.*")
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)")
                .orShould()
                .resideInAnyPackage("..impl..", "..util..", "..helper..", "..manager..", "..common..", "..dto..");
        rule.check(PRODUCT);
    }
}
