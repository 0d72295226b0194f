package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;

@HouseTest
@Tag("outside")
class HealthTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void saysThatTheProgramLives() {
        assertThat(browser.get().uri("/health/live")).hasStatusOk();
    }

    @Test
    void saysThatDatabaseAndSchemaAreReady() {
        assertThat(browser.get().uri("/health/ready"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"status\":\"UP\",\"checks\":{\"database\":\"UP\",\"schema\":\"UP\",\"search-behind\":\"0\"}}");
    }
}
