package vn.xaso.documents.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.authority.SigningAuthorities;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;

/// The unit writes down who signs what.
///
/// Law: 30/2020/NĐ-CP art. 13
@HouseTest
class RulesPageTest {

    private static final String HERE = "/office/documents/rules";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private SigningAuthorities authorities;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void isThereOnlyForThoseWhoKeepTheRules() {
        assertThat(get(person("hotich.sipaphin"))).hasStatus(404);
        assertThat(text(get(person("quantri.sipaphin")))).contains("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH", "quy tắc chung");
    }

    /// Law: 30/2020/NĐ-CP art. 13 cl. 4
    @Test
    void aDelegationNeedsAPaperAndAnEndAndCountsUntilItIsTakenBack() {
        var keeper = person("quantri.sipaphin");
        var taker = person("chanhvanphong.sipaphin").person();
        var today = LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE);

        var without = delegate(keeper, taker.toString(), "", today.plusDays(3).toString());
        assertThat(without).hasStatus(422);
        assertThat(text(without)).contains("href=\"#document\"", "TUQ. CHỦ TỊCH");

        assertThat(delegate(
                        keeper,
                        taker.toString(),
                        "09/GUQ-UBND",
                        today.plusDays(3).toString()))
                .hasStatus(303);
        assertThat(UnitScope.of(keeper.unit())
                        .call(() -> authorities.lines(keeper.unit(), taker, "GIAY_NGHI_PHEP", null, today)))
                .containsExactly("TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");

        var page = text(get(keeper));
        int at = page.indexOf(HERE + "/delegations/", page.indexOf("09/GUQ-UBND"));
        var ending = page.substring(at, page.indexOf('"', at));
        assertThat(browser.post().uri(ending).requestAttr(Actor.class.getName(), keeper))
                .hasStatus(303);
        assertThat(text(get(keeper))).contains("Đã chấm dứt");
    }

    @Test
    void theFirstOwnRuleTakesOverTheCommonOnes() {
        var keeper = Actors.with(person("quantri.tinh").unit(), Set.of(Right.MANAGE_DOCUMENT_RULES));

        assertThat(browser.post()
                        .uri(HERE)
                        .requestAttr(Actor.class.getName(), keeper)
                        .param("position", "OFFICE_HEAD")
                        .param("capacity", "TL")
                        .param("lines", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG")
                        .param("types", "GIAY_MOI"))
                .hasStatus(303);

        assertThat(text(get(keeper)))
                .contains("TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "KT. CHỦ TỊCH", "Giấy mời")
                .doesNotContain("đang áp dụng quy tắc chung");
    }

    private MvcTestResult delegate(Actor keeper, String taker, String document, String to) {
        return browser.post()
                .uri(HERE + "/delegations")
                .requestAttr(Actor.class.getName(), keeper)
                .param("giver", person("chutich.sipaphin").person().toString())
                .param("taker", taker)
                .param("document", document)
                .param("tuqLines", "TUQ. CHỦ TỊCH\nCHÁNH VĂN PHÒNG")
                .param("tuqFrom", LocalDate.now(vn.xaso.kernel.OfficeClock.ZONE).toString())
                .param("tuqTo", to)
                .exchange();
    }

    private Actor person(String login) {
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    private MvcTestResult get(Actor who) {
        return browser.get().uri(HERE).requestAttr(Actor.class.getName(), who).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
