package vn.xaso.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;

@HouseTest
class HomePageTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void leadsCitizensToTheThreeThingsTheyComeFor() {
        var answer = browser.get().uri("/").exchange();

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/thu-tuc\"", "name=\"q\"")
                .contains("href=\"/thu-tuc\"", "href=\"/tra-cuu\"", "href=\"/kiem-tra\"")
                .contains("href=\"/office\"");
    }
}
