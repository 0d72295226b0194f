package vn.xaso.procedures.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.DemoCatalogue;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// How a version is designed in the browser, checked, and published by a second person.
@HouseTest
class DesignPagesTest {

    private static final String HERE = "/office/catalogue/designs";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Procedures procedures;

    @Autowired
    private DemoCatalogue demo;

    @Autowired
    private Versions versions;

    @Autowired
    private TransactionTemplate transactions;

    private final UnitId province = Actors.newUnit();
    private final Actor designer = Actors.withAllRights(province);
    private final Actor second = Actors.withAllRights(province);

    @BeforeEach
    void theFormsOfTheDemonstrationAreThere() {
        demo.load();
    }

    @Test
    void aNewProcedureIsDesignedFromNothing() {
        var begun = post(designer, HERE, Map.of("code", "9.940001"));
        var design = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        var empty = get(designer, design);
        var words = post(
                designer,
                design + "/parts/words",
                written(design, "words", Map.of("name", "Xác nhận nhà ở", "field", "Nhà ở", "online", "PARTIAL")));

        assertThat(begun).hasStatus(303);
        assertThat(empty)
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có tên thủ tục", design + "/parts/words", "Chưa có bước nào trong quy trình nội bộ");
        assertThat(words).hasStatus(303);
        assertThat(get(designer, design)).bodyText().contains("Xác nhận nhà ở").doesNotContain("Chưa có tên thủ tục");
        assertThat(get(designer, "/office/audit"))
                .bodyText()
                .contains("Bắt đầu soạn phiên bản thủ tục", "Soạn tên và thông tin chung của thủ tục", "9.940001");
    }

    @Test
    void whatCannotBeReadIsToldAndNothingTypedIsLost() {
        var design = begin("9.940002");

        var wrong = post(
                designer,
                design + "/parts/papers",
                written(design, "papers", Map.of("paper-1", "Đơn <b>", "originals-1", "một", "copies-2", "1")));

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#originals-1\"", "value=\"một\"", "Đơn &lt;b>")
                .doesNotContain("Đơn <b>");
    }

    @Test
    void twoPeopleNeverOverwriteEachOtherUnseen() {
        var design = begin("9.940003");
        var seenByBoth = mark(design, "bases");
        var other = mark(design, "results");

        post(designer, design + "/parts/bases", Map.of("mark", seenByBoth, "basis-1", "Luật Nhà ở"));
        var late = post(second, design + "/parts/bases", Map.of("mark", seenByBoth, "basis-1", "Luật Đất đai"));
        var elsewhere = post(second, design + "/parts/results", Map.of("mark", other, "result-1", "Giấy xác nhận"));

        assertThat(late).hasStatus(409).bodyText().contains("Lò Thị Phương đã sửa phần này", "Luật Đất đai");
        assertThat(elsewhere).hasStatus(303);
        assertThat(get(designer, design + "/parts/bases")).bodyText().contains("Luật Nhà ở");
    }

    @Test
    void errorsForbidToHandItIn() {
        var design = begin("9.940004");

        var asked = post(designer, design + "/requests", Map.of("revision", "1", "from", today().toString()));

        assertThat(asked).hasStatus(422).bodyText().contains("Còn lỗi phải sửa trước khi công bố");
    }

    @Test
    void aSecondPersonPublishesFromADayAndTheOldVersionEndsBefore() {
        var old = published("9.940005");
        var design = beginFrom(old);
        post(designer, design + "/parts/times", written(design, "times", Map.of("amount", "5")));
        var from = today().plusDays(10);
        var past = post(designer, design + "/requests", Map.of("revision", "2", "from", "2020-01-01"));
        post(designer, design + "/requests", Map.of("revision", "2", "from", from.toString()));

        var own = post(designer, design + "/publications", Map.of("revision", "3"));
        var page = get(second, design);
        var published = post(second, design + "/publications", Map.of("revision", "3"));

        assertThat(past).hasStatus(422).bodyText().contains("Ngày có hiệu lực không được trước hôm nay");
        assertThat(own).hasStatus(422).bodyText().contains("Người đã soạn không tự công bố");
        assertThat(page).bodyText().contains("Gửi lại để sửa", "</button>");
        assertThat(published).hasStatus(303);
        var code = old.code();
        assertThat(procedures.inForce(code, today()).id()).isEqualTo(old.id());
        var next = procedures.inForce(code, from);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.timeLimit().amount()).isEqualTo(5);
        assertThat(next.internalSteps()).isEqualTo(old.internalSteps());
        assertThat(procedures.version(old.id()).validTo()).isEqualTo(from.minusDays(1));
        assertThat(procedures.version(old.id()).timeLimit().amount()).isEqualTo(3);
        assertThat(get(second, "/office/audit")).bodyText().contains("Công bố phiên bản thủ tục do người khác soạn");
    }

    @Test
    void whatChangedIsShownWordByWordAndTheDraftAsACitizenReadsIt() {
        var design = beginFrom(published("9.940010"));
        post(designer, design + "/parts/times", written(design, "times", Map.of("timeText", "Năm ngày làm việc")));

        assertThat(get(designer, design + "/differences"))
                .hasStatusOk()
                .bodyText()
                .contains("<del>3 ", "<ins>Năm ", "Không đổi", "Căn cứ pháp lý");
        assertThat(get(designer, design + "/preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Bản xem thử", "Giấy tờ cần có", "Biểu mẫu điện tử người dân sẽ điền");
        assertThat(get(designer, "/office/catalogue/9.940010/differences"))
                .hasStatusOk()
                .bodyText()
                .contains("Hai phiên bản giống hệt nhau");
    }

    @Test
    void aFileBecomesADraftAndABadOneIsRefusedWithAllItsMistakes() {
        var old = published("9.940011");
        var file = body(get(designer, "/office/catalogue/" + old.code() + "/file"));

        var bad = bring(file.replace("\"hours\" : 8", "\"hours\" : -8").replace("\"FULL\"", "\"MORE\""));
        var begun = bring(file.replace("Xác nhận tình trạng nhà ở", "Xác nhận nhà ở"));

        assertThat(bad)
                .hasStatus(422)
                .bodyText()
                .contains("internalSteps/1/hours: số ngoài khoảng", "onlineLevel: giá trị không có");
        assertThat(begun).hasStatus(303);
        var design = Objects.requireNonNull(begun.getResponse().getHeader("Location"));
        assertThat(get(designer, design)).bodyText().contains("Xác nhận nhà ở", "Không có lỗi", "So với phiên bản gốc");
        assertThat(procedures.inForce(old.code(), today()).name()).isEqualTo("Xác nhận tình trạng nhà ở");
    }

    /// Law: 63/2024/NĐ-CP
    @Test
    void linkedStepsAreWrittenAndTheirFormsBecomeOne() {
        var design = beginFrom(published("9.940012"));
        var steps = Map.of(
                "link-1",
                "Đăng ký khai tử",
                "linkPlace-1",
                "HERE",
                "linkProcedure-1",
                "1.000656",
                "link-2",
                "Mai táng phí",
                "linkPlace-2",
                "HERE",
                "linkProcedure-2",
                "1.001731",
                "linkAfter-2",
                "1");
        var typed = new HashMap<>(steps);
        typed.put("then", "join");

        var wrong = post(
                designer, design + "/parts/links", written(design, "links", Map.of("link-1", "x", "linkUnit-1", "")));
        var joined = post(designer, design + "/parts/links", written(design, "links", typed));

        assertThat(wrong).hasStatus(422).bodyText().contains("href=\"#linkPlace-1\"");
        assertThat(joined).hasStatus(303);
        assertThat(get(designer, design))
                .bodyText()
                .contains("Các bước liên thông")
                .doesNotContain("lỗi phải sửa");
        assertThat(get(designer, design + "/preview"))
                .bodyText()
                .contains("Sự kiện chết", "Hỗ trợ chi phí mai táng", "Gồm các bước");
        assertThat(get(designer, design + "/file")).bodyText().contains("\"procedure\" : \"1.001731\"");
    }

    @Test
    void theSecondPersonSendsItBackWithAReason() {
        var design = beginFrom(published("9.940006"));
        post(designer, design + "/requests", Map.of("revision", "1", "from", today().toString()));

        var back = post(second, design + "/returns", Map.of("revision", "2", "why", "Thiếu tên tiếng Anh"));

        assertThat(back).hasStatus(303);
        assertThat(get(designer, design)).bodyText().contains("Thiếu tên tiếng Anh", "Đang soạn");
    }

    @Test
    void oneDesignOfAProcedureAtATime() {
        var old = published("9.940007");
        beginFrom(old);

        var again =
                post(second, HERE + "/from-versions", Map.of("version", old.id().toString()));

        assertThat(again).hasStatus(422).bodyText().contains("đang có một bản soạn thảo chưa xong");
    }

    @Test
    void theStepsAreDrawnAndSaidInWords() {
        var old = published("9.940008");

        var page = get(designer, "/office/catalogue/" + old.code());

        assertThat(page)
                .bodyText()
                .contains("<svg class=\"flow__picture\"", "role=\"img\"", "có thể trả lại bước 2", "18 giờ");
    }

    @Test
    void whoDoesNotLookAfterTheCatalogueSeesNothing() {
        var design = begin("9.940009");
        var stranger = Actors.with(province, Set.of());

        assertThat(get(stranger, HERE)).hasStatus(404);
        assertThat(get(stranger, design)).hasStatus(404);
        assertThat(post(stranger, design + "/parts/words", Map.of("name", "x"))).hasStatus(404);
    }

    private MvcTestResult bring(String file) {
        var part = new MockMultipartFile("file", "x.json", "application/json", file.getBytes(StandardCharsets.UTF_8));
        return browser.post()
                .uri(HERE + "/imports")
                .multipart()
                .file(part)
                .requestAttr(Actor.class.getName(), designer)
                .exchange();
    }

    private String begin(String code) {
        var begun = post(designer, HERE, Map.of("code", code));
        return Objects.requireNonNull(begun.getResponse().getHeader("Location"));
    }

    private String beginFrom(ProcedureVersion version) {
        var begun = post(
                designer,
                HERE + "/from-versions",
                Map.of("version", version.id().toString()));
        return Objects.requireNonNull(begun.getResponse().getHeader("Location"));
    }

    private ProcedureVersion published(String code) {
        var form = procedures.inForce(new ProcedureCode("1.001193"), today()).form();
        var right = VersionsForTests.right(code);
        var words = VersionSheet.wordsOf(right);
        var version = VersionSheet.of(right).words(words.withForm(form)).version();
        transactions.executeWithoutResult(status -> {
            versions.add(new NewVersion(version, List.of(), code, null));
            versions.publish(version.id(), today().minusDays(30));
        });
        return procedures.version(version.id());
    }

    /// What stands in the part, with some of it typed anew.
    private Map<String, String> written(String design, String part, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        var page = body(get(designer, design + "/parts/" + part));
        var matcher = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"")
                .matcher(page);
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        var chosen = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL)
                .matcher(page);
        while (chosen.find()) {
            var value = Pattern.compile("value=\"([^\"]*)\" selected").matcher(chosen.group());
            if (value.find()) {
                fields.put(chosen.group(1), value.group(1));
            }
        }
        fields.putAll(typed);
        return fields;
    }

    private String mark(String design, String part) {
        return Objects.requireNonNull(written(design, part, Map.of()).get("mark"));
    }

    private MvcTestResult get(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor);
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(OfficeClock.ZONE));
    }
}
