package vn.xaso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /// The demonstration drives the desks of all modules, as a test does; it is held by the rule below.
    @Test
    void everyArrowPointsDown() {
        var demonstration = describe(
                "the demonstration", (JavaClass type) -> type.getPackageName().startsWith("vn.xaso.demo"));

        ApplicationModules.of(Xaso.class, demonstration).verify();
    }

    @Test
    void nobodyLeansOnTheDemonstration() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(
                        location -> !location.contains("__")) // what Spring generates for the packaged program
                .importPackages("vn.xaso");

        noClasses()
                .that()
                .resideOutsideOfPackage("vn.xaso.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.xaso.demo..")
                .check(house);
    }
}
