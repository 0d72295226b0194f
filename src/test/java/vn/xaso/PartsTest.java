package vn.xaso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;

/// The parts of the program are fixed when it is built (Spring AOT): a condition would be decided then, not at the
/// start. What belongs to the demonstration asks [vn.xaso.kernel.Demo] instead.
class PartsTest {

    private static final DescribedPredicate<JavaAnnotation<?>> CONDITION = DescribedPredicate.describe(
            "a condition",
            annotation -> annotation.getRawType().isEquivalentTo(Profile.class)
                    || annotation.getRawType().isEquivalentTo(Conditional.class)
                    || annotation.getRawType().isMetaAnnotatedWith(Conditional.class));

    @Test
    void noPartDependsOnACondition() {
        var program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.xaso");

        check(program);
    }

    @Test
    void theRuleSeesACondition() {
        var wrong = new ClassFileImporter().importClasses(OnlySometimes.class);

        assertThatThrownBy(() -> check(wrong)).isInstanceOf(AssertionError.class);
    }

    private static void check(JavaClasses classes) {
        noClasses().should().beAnnotatedWith(CONDITION).check(classes);
        noMethods().should().beAnnotatedWith(CONDITION).allowEmptyShould(true).check(classes);
    }

    @ConditionalOnProperty("xaso.demo")
    private static final class OnlySometimes {}
}
