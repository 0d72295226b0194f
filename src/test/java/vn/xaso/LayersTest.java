package vn.xaso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The floors inside a module: door, domain, application, persistence, web.
class LayersTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/vn/xaso/templates/"))
            .importPackages("vn.xaso");

    /// A stream of rows that nobody closes keeps its connection.
    @Test
    void noQueryStreamsItsRows() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(CLASSES);
    }

    @Test
    void domainSpeaksPlainJava() {
        never("..domain..", "org.springframework..", "jakarta..", "java.sql..", "gg.jte..")
                .check(CLASSES);
    }

    @Test
    void layersPointInward() {
        never("..domain..", "vn.xaso..application..", "vn.xaso..persistence..", "vn.xaso..web..", "vn.xaso..gateway..")
                .check(CLASSES);
    }

    @Test
    void applicationKnowsThePluralNotTheTable() {
        never("..application..", "vn.xaso..persistence..", "vn.xaso..web..").check(CLASSES);
    }

    @Test
    void persistenceKnowsNeitherDesksNorPages() {
        never("..persistence..", "vn.xaso..application..", "vn.xaso..web..").check(CLASSES);
    }

    @Test
    void outerFormatsStayInTheirGateway() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.xaso..domain..", "vn.xaso..persistence..", "vn.xaso..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.xaso..gateway..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /// Tables do use java.sql, and web does use Spring: the same rule turned on them must fail.
    @Test
    void findsAForbiddenArrow() {
        assertThatThrownBy(() -> never("..persistence..", "java.sql..").check(CLASSES))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> never("..web..", "org.springframework..").check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule never(String layer, String... into) {
        return noClasses()
                .that()
                .resideInAPackage("vn.xaso" + layer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(into)
                .allowEmptyShould(true);
    }
}
