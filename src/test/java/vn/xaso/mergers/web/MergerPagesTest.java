package vn.xaso.mergers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.mergers.OldProvince;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;

/// A plan from its first line to the second word, as the administrator of a province sees it. Undone at the end.
@HouseTest
class MergerPagesTest {

    private static final String HERE = "/office/mergers";
    private static final String LIST = """
        old_commune_code,new_commune_code,new_commune,agency_code
        94001,94001,Xã Pha Mới,T94.3
        94002,94001,Xã Pha Mới,T94.3
        """;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince demo;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TransactionTemplate transaction;

    private interface Story {
        void tell(Actor admin, OldProvince province);
    }

    private void play(Story story) {
        demo.found();
        var province = new OldProvince(program, "94");
        var scope = province.scope(List.of("94001", "94002"), List.of("94001"));
        UnitScope.of(scope)
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    OfficeClock.at(OldProvince.BEFORE, () -> {
                        var founder = province.found("Tỉnh thử trang");
                        province.commune("94001", "Xã Pha Một", "T94.1");
                        province.cases(province.commune("94002", "Xã Pha Hai", "T94.2"));
                        story.tell(withUnits(founder, scope), province);
                    });
                }));
    }

    private static Actor withUnits(Actor of, Set<UnitId> units) {
        return new Actor(
                of.account(),
                of.person(),
                of.name(),
                of.position(),
                null,
                of.unit(),
                of.unitName(),
                units,
                of.rights());
    }

    @Test
    void aPlanIsMadeFilledTriedAndConfirmed() {
        play((admin, province) -> {
            var made = post(admin, HERE, Map.of("name", "Nhập hai xã", "basis", "10/NQ-HĐND", "on", "2025-07-01"));
            assertThat(made).hasStatus(303);
            var plan = desk.list(admin).getFirst();
            var href = HERE + "/" + plan.id();

            assertThat(body(get(admin, href))).contains("Chưa có đơn vị nào");
            assertThat(upload(admin, plan, LIST)).hasStatus(303);
            assertThat(body(get(admin, href))).contains("Xã Pha Mới", "Xã Pha Một", "Xã Pha Hai", "T94.3");
            assertThat(body(get(admin, href + "/people"))).contains("Giữ nguyên", "Phó Chủ tịch Ủy ban nhân dân");
            assertThat(body(get(admin, href + "/trial"))).contains("Hồ sơ đang giải quyết", "Không có gì cản trở");

            var asked = body(get(admin, href + "/confirmation"));
            assertThat(asked).contains("2 đơn vị nhập thành 1", "10 cán bộ");
            var figures = asked.replaceAll("(?s).*name=\"figures\" value=\"([^\"]+)\".*", "$1");
            var seen = String.valueOf(desk.get(admin, plan.id()).version());
            assertThat(post(admin, href + "/confirmation", Map.of("seen", seen, "figures", figures)))
                    .hasStatus(422);
            assertThat(post(admin, href + "/confirmation", Map.of("seen", seen, "figures", figures, "sure", "yes")))
                    .hasStatus(303);
            assertThat(desk.get(admin, plan.id()).state()).isEqualTo(MergerPlan.State.CONFIRMED);
            assertThat(body(get(admin, href))).contains("Đã phê duyệt", "Mở lại phương án");
            for (var form : List.of("pdf", "xlsx", "csv")) {
                assertThat(get(admin, href + "/report?form=" + form)).hasStatusOk();
            }
        });
    }

    @Test
    void whatIsWrongIsSaidBesideTheField() {
        play((admin, province) -> {
            var wrong = post(admin, HERE, Map.of("name", "Tên còn đây", "basis", "", "on", "hôm qua"));
            assertThat(wrong).hasStatus(422);
            assertThat(body(wrong)).contains("Tên còn đây", "Ghi căn cứ", "Chọn ngày có hiệu lực");

            post(admin, HERE, Map.of("name", "Nhập hai xã", "basis", "10/NQ-HĐND", "on", "2025-07-01"));
            var plan = desk.list(admin).getFirst();
            assertThat(body(upload(admin, plan, "a,b\n1,2\n"))).contains("Tệp thiếu cột");
            assertThat(body(upload(admin, plan, LIST.replace("94002,94001", "99999,94001"))))
                    .contains("Dòng 3", "99999");
            var line = post(
                    admin,
                    HERE + "/" + plan.id() + "/units",
                    Map.of("seen", "1", "old", "", "code", "12", "heir", "Sáng Nhè"));
            assertThat(line).hasStatus(422);
            assertThat(body(line)).contains("Chọn đơn vị hiện nay", "gồm 5 chữ số", "Sáng Nhè");
        });
    }

    @Test
    void aPersonIsGivenAnotherPost() {
        play((admin, province) -> {
            post(admin, HERE, Map.of("name", "Nhập hai xã", "basis", "10/NQ-HĐND", "on", "2025-07-01"));
            var plan = desk.list(admin).getFirst();
            upload(admin, plan, LIST);
            var clerk = province.official(OldProvince.oldId("94002"), PositionKind.CLERK)
                    .person();
            var href = HERE + "/" + plan.id() + "/people";

            post(admin, href + "/" + clerk, Map.of("seen", "2", "post", "CENTRE_OFFICER", "successor", "94001"));

            assertThat(body(get(admin, href + "?successor=94001"))).contains("Đã quyết định", "Cán bộ một cửa");
        });
    }

    @Test
    void onlyTheProvinceSeesIt() {
        demo.found();
        var commune = demo.people().get("chutich.sangnhe");
        assertThat(get(java.util.Objects.requireNonNull(commune).actor(), HERE)).hasStatus(404);
    }

    private MvcTestResult get(Actor actor, String href) {
        return browser.get().uri(href).requestAttr(Actor.class.getName(), actor).exchange();
    }

    private MvcTestResult post(Actor actor, String href, Map<String, String> sent) {
        var request = browser.post().uri(href).requestAttr(Actor.class.getName(), actor);
        for (var field : sent.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult upload(Actor actor, MergerPlan plan, String text) {
        var file = new MockMultipartFile("file", "ds.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return browser.post()
                .uri(HERE + "/" + plan.id() + "/list")
                .multipart()
                .file(file)
                .param("seen", "1")
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
