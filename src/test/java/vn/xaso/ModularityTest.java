package vn.xaso;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /// The templates are compiled into a package of their own; each belongs to the module whose page it shows.
    @Test
    void everyArrowPointsDown() {
        var templates = describe(
                "compiled templates", (JavaClass type) -> type.getPackageName().startsWith("vn.xaso.templates"));

        ApplicationModules.of(Xaso.class, templates).verify();
    }
}
