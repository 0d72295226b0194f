package vn.xaso.procedures.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.DemoCatalogue;

/// A few questions lead to the right one of several similar procedures.
@HouseTest
class GuidePagesTest {

    private static final String FUNERAL = "/thu-tuc/hoi/mai-tang";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoCatalogue demo;

    private final Actor keeper = Actors.withAllRights(Actors.newUnit());

    @BeforeEach
    void theDemonstrationIsLoaded() {
        demo.load();
    }

    @Test
    void theSearchForAFuneralOffersTheQuestions() {
        assertThat(get("/thu-tuc?q=mai tang")).bodyText().contains("Chưa chắc cần thủ tục nào?", FUNERAL);
        assertThat(get("/thu-tuc/1.014028")).bodyText().contains("Có thủ tục gần giống", FUNERAL);
        assertThat(get("/office/reception/new?q=mai tang")).bodyText().contains("/office/reception/guides/mai-tang");
    }

    @Test
    void eachAnswerIsALinkAndTheWayBackStandsInTheAddress() {
        assertThat(get(FUNERAL)).bodyText().contains("đã được đăng ký chưa", FUNERAL + "?chon=1", FUNERAL + "?chon=2");
        assertThat(get(FUNERAL + "?chon=1.3"))
                .bodyText()
                .contains("bảo hiểm xã hội bắt buộc", "Đã trả lời", FUNERAL + "?chon=1\"");
    }

    @Test
    void theThreeFuneralAllowancesAreToldApartAndTheResultSaysWhy() {
        assertThat(get(FUNERAL + "?chon=1.1"))
                .bodyText()
                .contains("/thu-tuc/2.002307", "cựu chiến binh", "Vì đã trả lời");
        assertThat(get(FUNERAL + "?chon=1.3.2.1"))
                .bodyText()
                .contains("/thu-tuc/1.014028", "Nghị định 176/2025/NĐ-CP", "/nop-ho-so/1.014028");
        assertThat(get(FUNERAL + "?chon=1.3.2.2.1"))
                .bodyText()
                .contains("/thu-tuc/1.001731", "Nghị định 20/2021/NĐ-CP");
        assertThat(get("/office/reception/guides/mai-tang?chon=1.3.2.1"))
                .bodyText()
                .contains("/office/reception/new/1.014028");
    }

    @Test
    void whatMakesNoSenseAsksAgain() {
        assertThat(get(FUNERAL + "?chon=9.x.<b>")).hasStatusOk().bodyText().contains("đã được đăng ký chưa");
        assertThat(get("/thu-tuc/hoi/khong-co")).hasStatus(404);
    }

    @Test
    void theKeeperWritesQuestionsAndLearnsWhatIsWrongAtOnce() {
        var key = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        var desk = "/office/catalogue/guides/" + key;
        post("/office/catalogue/guides", Map.of("key", key, "title", "Nhà ở"));
        var wrong = post(
                desk,
                Map.of(
                        "revision",
                        "1",
                        "title",
                        "Nhà ở",
                        "question-1",
                        "Có giấy?",
                        "questionNo-1",
                        "1",
                        "answer-1",
                        "Có"));
        var fields = Map.ofEntries(
                Map.entry("revision", "1"),
                Map.entry("title", "Nhà ở"),
                Map.entry("open", "true"),
                Map.entry("question-1", "Có giấy?"),
                Map.entry("questionNo-1", "1"),
                Map.entry("answer-1", "Có"),
                Map.entry("answerOf-1", "1"),
                Map.entry("answerCode-1", "1.013314"),
                Map.entry("answer-2", "Không"),
                Map.entry("answerOf-2", "1"),
                Map.entry("answerWhy-2", "Hãy hỏi tại quầy."));

        var saved = post(desk, fields);
        var stale = post(desk, fields);

        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("Câu hỏi 1 phải có ít nhất hai câu trả lời", "chưa ghi thuộc câu hỏi nào", "Có giấy?");
        assertThat(saved).hasStatus(303);
        assertThat(stale).hasStatus(409);
        assertThat(get("/thu-tuc/hoi/" + key + "?chon=2")).bodyText().contains("Hãy hỏi tại quầy.");
        assertThat(get("/office/audit")).bodyText().contains("Soạn câu hỏi dẫn tới thủ tục");
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), keeper)
                .exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), keeper);
        fields.forEach(request::param);
        return request.exchange();
    }
}
