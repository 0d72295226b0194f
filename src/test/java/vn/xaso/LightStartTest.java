package vn.xaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A bean with transactions is put off with `ObjectProvider`: the class that `@Lazy` writes for it has the same name as
/// that of its transactions, and the program as it is laid out ahead of time cannot start.
class LightStartTest {

    @Test
    void noBeanWithTransactionsIsPutOffByALazyProxy() {
        var found = new TreeSet<String>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.xaso");
        for (var type : classes) {
            for (var constructor : type.getConstructors()) {
                constructor.getParameters().stream()
                        .filter(parameter ->
                                parameter.isAnnotatedWith(Lazy.class) && hasTransactions(parameter.getRawType()))
                        .forEach(parameter -> found.add(type.getSimpleName()));
            }
        }

        assertThat(found).isEmpty();
    }

    /// Whoever looks at the methods of a bean loads what they name.
    @Test
    void noBeanNamesTheMailLibrary() {
        var found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.xaso").stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(arrow ->
                                        arrow.getTargetClass().getName().startsWith("jakarta.mail")))
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(found).isEmpty();
    }

    private static boolean hasTransactions(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }
}
