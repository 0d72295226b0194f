package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HereTest {

    @Test
    void isTheAddressOfAPageThatWasOpened() {
        var request = new MockHttpServletRequest("GET", "/office/cases");
        request.setQueryString("whose=MINE");
        request.addHeader("Referer", "http://localhost/office");

        assertThat(Here.of(request)).isEqualTo(new Here("/office/cases", "whose=MINE"));
    }

    @Test
    void isThePageOfTheFormWhereAFormWasRefused() {
        var request = sent("http://localhost:8080/office/cases/1?x=%C3%A1");

        assertThat(Here.of(request)).isEqualTo(new Here("/office/cases/1", "x=%C3%A1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://elsewhere.example/office", "not an address", "mailto:somebody"})
    void neverLeadsElsewhere(String referer) {
        assertThat(Here.of(sent(referer))).isEqualTo(new Here("/office/cases/1/acceptance", ""));
    }

    private static MockHttpServletRequest sent(String referer) {
        var request = new MockHttpServletRequest("POST", "/office/cases/1/acceptance");
        request.addHeader("Referer", referer);
        return request;
    }
}
