package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.xaso.HouseTest;

/// The citizens' pages come over a weak line in the mountains.
@HouseTest
class PortalWeightJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void isLightOnAWeakLine() {
        var weight = PageWeight.on(browser.page(Look.PHONE));

        assertThat(weight.open("/")).as("first page").isPositive().isLessThan(60_000);
        assertThat(weight.open("/thu-tuc")).as("/thu-tuc").isPositive().isLessThan(14_000);
        assertThat(weight.open("/tra-cuu")).as("/tra-cuu").isPositive().isLessThan(14_000);
        assertThat(weight.open("/kiem-tra")).as("/kiem-tra").isPositive().isLessThan(14_000);
    }
}
