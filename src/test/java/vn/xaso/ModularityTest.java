package vn.xaso;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /// Templates are compiled into one package aside; what they may import is held by other tests.
    @Test
    void everyArrowPointsDown() {
        ApplicationModules.of(Xaso.class, JavaClass.Predicates.resideInAPackage("vn.xaso.templates.."))
                .verify();
    }
}
