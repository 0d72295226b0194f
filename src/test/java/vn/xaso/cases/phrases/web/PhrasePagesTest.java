package vn.xaso.cases.phrases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// Sentences are kept on their page and put into the notes of cases.
@HouseTest
class PhrasePagesTest {

    private static final String HERE = "/office/phrases";

    private final String text = "Đề nghị nộp bản sao có chứng thực " + UUID.randomUUID();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private PhraseDesk desk;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        var refused = post("chanhvanphong", HERE, Map.of("whose", "UNIT", "procedure", "<khai sinh>"));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("href=\"#purpose\"", "href=\"#text\"", "href=\"#procedure\"", "&lt;khai sinh>");
        assertThat(text(post("chanhvanphong", HERE, typed("UNIT", "khai sinh"))))
                .contains("Nhiều thủ tục có tên như vậy", "1.001193");
    }

    @Test
    void isKeptByHeadsForTheUnitAndByEverybodyForThemselves() {
        assertThat(post("hotich", HERE, typed("UNIT", ""))).hasStatus(404);
        var ofUnit = added("chanhvanphong", "UNIT", "");

        assertThat(text(get("hotich", ofUnit))).contains(text).doesNotContain("/changes");
        assertThat(text(get("quantri", ofUnit))).contains("/changes");
        assertThat(get("vanthu", ofUnit)).hasStatus(404);
        assertThat(get("vanthu", HERE)).hasStatus(404);
        assertThat(post("chanhvanphong", HERE, typed("UNIT", ""))).hasStatus(422);

        var own = added("hotich", "OWN", "");
        assertThat(get("chanhvanphong", own)).hasStatus(404);
        assertThat(post("chanhvanphong", own + "/changes", changed("1", "Khác")))
                .hasStatus(404);
        assertThat(text(get("hotich", HERE + "?whose=OWN&q=" + text.substring(34))))
                .contains(text, "1 câu");
    }

    @Test
    void letsOneOfTwoWinAndKeepsWhatTheOtherTyped() {
        var here = added("chanhvanphong", "UNIT", "");

        var first = post("chanhvanphong", here + "/changes", changed("1", text + " A"));
        var second = post("quantri", here + "/changes", changed("1", text + " B"));

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(422);
        assertThat(text(second))
                .contains("Người khác vừa sửa câu này", text + " A", text + " B", "name=\"version\" value=\"2\"");
    }

    @Test
    void offersNoLongerWhatWasEnded() {
        var here = added("chanhvanphong", "UNIT", "");

        assertThat(post("chanhvanphong", here + "/ending", Map.of("version", "1")))
                .hasStatus(303);

        assertThat(text(get("hotich", HERE))).doesNotContain(text);
        assertThat(text(get("hotich", HERE + "?state=ENDED&lang=en"))).contains(text, "Ended");
        assertThat(text(get("hotich", "/office/cases/" + assigned()))).doesNotContain(text);
        assertThat(post("chanhvanphong", here + "/resumption", Map.of("version", "2")))
                .hasStatus(303);
        assertThat(text(get("hotich", "/office/cases/" + assigned()))).contains(text);
    }

    @Test
    void isOfferedForItsProcedureAndActAlone() {
        added("chanhvanphong", "UNIT", "1.001193");
        var fits = "Riêng " + text;
        var typed = new HashMap<>(typed("UNIT", "1.004873"));
        typed.put("text", fits);
        post("chanhvanphong", HERE, typed);

        var page = text(get("hotich", "/office/cases/" + assigned()));

        assertThat(page).contains("Riêng cho thủ tục này", ">" + fits).doesNotContain(">" + text);
        assertThat(text(get("chanhvanphong", HERE + "?act=REQUEST_SUPPLEMENT&q=" + text.substring(34))))
                .contains("1.004873 – ", "2 câu");
        assertThat(text(get("chanhvanphong", HERE + "?act=STOP"))).doesNotContain(text);
    }

    /// Without scripts the page comes back, and nothing is sent.
    @Test
    void comesBackWithTheSentenceBelowWhatWasTyped() {
        var id = added("hotich", "OWN", "").substring(HERE.length() + 1);
        var at = "/office/cases/" + assigned();

        var chosen = post(
                "hotich",
                at + "/supplement-requests",
                Map.of("version", "3", "note-supplement", "Kính gửi <ông>\r\n", "phrase", id));

        assertThat(chosen).hasStatusOk();
        assertThat(text(chosen)).contains("Kính gửi &lt;ông&gt;\n" + text + "</textarea>");
        assertThat(text(get("hotich", at))).contains("/supplement-requests");
        var older = Map.of("version", "2", "note-supplement", "Kính gửi ông", "phrase", id);
        assertThat(post("hotich", at + "/supplement-requests", older)).hasStatus(409);
        assertThat(text(post("hotich", at + "/supplement-requests", older))).contains("Kính gửi ông");
    }

    @Test
    void writesTheTrail() {
        var id = added("chanhvanphong", "UNIT", "").substring(HERE.length() + 1);
        var head = actor("chanhvanphong");

        assertThat(UnitScope.of(head.unit())
                        .call(() -> desk.get(head, UUID.fromString(id)).version()))
                .isEqualTo(1);
        assertThat(text(get("chanhvanphong", "/office/audit"))).contains("Thêm câu mẫu", text.substring(0, 70));
    }

    private String assigned() {
        return office.assigned(SangNhe.sung()).id().toString();
    }

    /// The address of the new sentence.
    private String added(String who, String whose, String procedure) {
        assertThat(post(who, HERE, typed(whose, procedure))).hasStatus(303);
        var head = actor(who);
        return UnitScope.of(head.unit()).call(() -> desk.all(head)).stream()
                .filter(phrase -> phrase.words().text().equals(text))
                .filter(phrase -> phrase.isOfUnit() == whose.equals("UNIT"))
                .map(phrase -> HERE + "/" + phrase.id())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> typed(String whose, String procedure) {
        return Map.of("whose", whose, "purpose", "SUPPLEMENT", "procedure", procedure, "text", text);
    }

    private static Map<String, String> changed(String version, String text) {
        return Map.of("version", version, "purpose", "SUPPLEMENT", "procedure", "", "text", text);
    }

    private MvcTestResult get(String who, String address) {
        return browser.get()
                .uri(java.net.URI.create(address))
                .requestAttr(Actor.class.getName(), actor(who))
                .exchange();
    }

    private MvcTestResult post(String who, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor(who));
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private Actor actor(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
