package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;

@HouseTest
class FaultPageTest {

    @Autowired
    private MockMvcTester browser;

    @Test
    void tellsInVietnameseThatAnAddressIsUnknown() {
        var answer = browser.get().uri("/khong-co-trang-nay").exchange();

        assertThat(answer).hasStatus(404).bodyText().contains("Không tìm thấy");
    }

    @Test
    void leadsAnOfficialBackToTheWork() {
        var actor = Actors.withAllRights(Actors.newUnit());

        var answer = browser.get()
                .uri("/office/khong-co-trang-nay")
                .requestAttr(Actor.class.getName(), actor)
                .exchange();

        assertThat(answer).hasStatus(404).bodyText().contains("Về trang làm việc");
    }
}
