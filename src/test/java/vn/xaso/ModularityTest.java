package vn.xaso;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyArrowPointsDown() {
        ApplicationModules.of(Xaso.class).verify();
    }
}
