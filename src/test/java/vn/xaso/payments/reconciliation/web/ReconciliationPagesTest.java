package vn.xaso.payments.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.payments.reconciliation.ReconcilingOffice.line;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.reconciliation.ReconcilingOffice;

/// The pages of the reconciliation as the cashier and the leader see them.
@HouseTest
class ReconciliationPagesTest {

    private static final String FILES = "/office/payments/reconciliation/statements";
    private static final String TASKS = "/office/payments/reconciliation/differences";

    @Autowired
    private MockMvcTester browser;

    private ReconcilingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new ReconcilingOffice(program);
    }

    @Test
    void aFileIsShownBeforeItIsTaken() throws Exception {
        var debtor = office.debtor();
        var attempt = office.begins(debtor, debtor.owes(), Way.VIETQR);
        var words = "la " + Ids.next();
        var file = ReconcilingOffice.statement(
                line("FT" + Ids.next(), attempt.reference(), 18_000), line("FT" + Ids.next(), words, 50_000));

        var seen =
                Objects.requireNonNull(bring("sao-ke.csv", file).getResponse().getRedirectedUrl());
        assertThat(text(get("motcua.sangnhe", seen)))
                .contains(attempt.reference(), "18.000 đ", "Mới xem, chưa ghi", "Ghi nhận các dòng này");
        assertThat(debtor.standing().isSettled()).isFalse();
        assertThat(post("motcua.sangnhe", seen + "/taking", Map.of("version", "1")))
                .hasStatus(303);

        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        assertThat(text(get("chutich.sangnhe", seen)))
                .contains("Đã ghi nhận", "Khớp", "Không rõ nộp cho khoản nào", words);
        assertThat(post("motcua.sangnhe", seen + "/taking", Map.of("version", "2")))
                .hasStatus(422);
        assertThat(text(get("motcua.sangnhe", "/office"))).contains("Chênh lệch phí, lệ phí chờ xử lý");
    }

    @Test
    void whatIsNoStatementIsNotTaken() throws Exception {
        var picture = bring("anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        var text = bring("thu.csv", "mot dong, khong co bang".getBytes(StandardCharsets.UTF_8));

        assertThat(picture).hasStatus(422);
        assertThat(text(picture)).contains("Hãy gửi tệp Excel (XLSX) hoặc CSV");
        assertThat(text).hasStatus(422);
        assertThat(text(text)).contains("Tệp này không có bảng nào đọc được.");
    }

    @Test
    void strangeColumnsAreSaidOnceAndLearnt() throws Exception {
        var head = "Khi nào " + Ids.next() + ",Cho việc gì,Bao nhiêu\n";
        var words = "la " + Ids.next();
        var file = (head + "24/11/2026," + words + ",20.000\n").getBytes(StandardCharsets.UTF_8);

        var seen = Objects.requireNonNull(bring("la.csv", file).getResponse().getRedirectedUrl());
        assertThat(text(get("motcua.sangnhe", seen)))
                .contains("Không nhận ra các cột", "2. Cho việc gì")
                .doesNotContain("/taking");
        assertThat(post("motcua.sangnhe", seen + "/columns", Map.of("version", "1", "DAY", "0")))
                .hasStatus(422);
        var said = Map.of("version", "1", "source", "BANK", "DAY", "0", "WORDS", "1", "AMOUNT", "2");
        assertThat(post("motcua.sangnhe", seen + "/columns", said)).hasStatus(303);
        assertThat(text(get("motcua.sangnhe", seen))).contains(words, "20.000 đ", "/taking");

        var again = Objects.requireNonNull(bring("la2.csv", file).getResponse().getRedirectedUrl());
        assertThat(text(get("motcua.sangnhe", again))).contains("/taking");
        assertThat(post("motcua.sangnhe", again + "/dropping", Map.of("version", "1")))
                .hasStatus(303);
    }

    @Test
    void aDifferenceIsFoundAssignedAndStaysToBeRead() throws Exception {
        var debtor = office.debtor();
        var obligation = debtor.owes();
        var words = "nop phi " + Ids.next();
        office.takes(line("FT" + Ids.next(), words, 18_000));
        var task = office.differences(words).getFirst();
        var here = TASKS + "/" + task.id();

        assertThat(text(get("motcua.sangnhe", TASKS + "?whose=MINE&q=" + words.substring(8))))
                .contains(words, "18.000 đ", "Không rõ nộp cho khoản nào");
        assertThat(text(get("motcua.sangnhe", here + "?q=" + debtor.subject()))).contains("Không tìm thấy khoản nào.");
        assertThat(text(get("motcua.sangnhe", here + "?q=giang thi my"))).contains("Giàng Thị Mỷ");
        assertThat(text(get("chutich.sangnhe", here))).contains(words).doesNotContain("/assignment");
        assertThat(post("motcua.sangnhe", here + "/closing", Map.of("version", "1")))
                .hasStatus(422);
        assertThat(post("chutich.sangnhe", here + "/closing", Map.of("version", "1", "words", "x")))
                .hasStatus(404);
        assertThat(post(
                        "motcua.sangnhe",
                        here + "/assignment",
                        Map.of("version", "1", "obligation", obligation.toString())))
                .hasStatus(303);

        assertThat(debtor.standing().isSettled()).isTrue();
        assertThat(text(get("motcua.sangnhe", here))).contains("Đã gán", "Gán vào khoản phải nộp");
        assertThat(text(get("motcua.sangnhe", TASKS + "/register?form=csv&whose=ALL&q=" + words.substring(8))))
                .contains(words, "Đã gán");
        assertThat(get("hotich.sangnhe", TASKS)).hasStatus(404);
    }

    @Test
    void theSumsStandBesideEachOther() throws Exception {
        var debtor = office.debtor();
        var attempt = office.begins(debtor, debtor.owes(), Way.VIETQR);
        office.takes(line("FT" + Ids.next(), attempt.reference(), 18_000));
        var days = "?from=2026-11-24&to=2026-11-24";

        assertThat(text(get("chutich.sangnhe", "/office/payments/reconciliation" + days)))
                .contains("Ngân hàng, bên thu hộ", "Sổ của đơn vị", "Đã về kho bạc", attempt.reference());
        assertThat(text(get(
                        "motcua.sangnhe", "/office/payments/reconciliation/register" + days + "&form=csv&way=VIETQR")))
                .contains(attempt.reference(), "Khớp · đã về kho bạc");
        assertThat(text(get("motcua.sangnhe", "/office/payments/reconciliation?from=x&way=y&fit=z")))
                .contains("Đối soát phí, lệ phí");
    }

    private MvcTestResult bring(String name, byte[] content) {
        return browser.post()
                .uri(FILES)
                .multipart()
                .file(new MockMultipartFile("statement", name, "text/csv", content))
                .requestAttr(Actor.class.getName(), actor("motcua.sangnhe"))
                .exchange();
    }

    private MvcTestResult get(String login, String address) {
        return browser.get()
                .uri(java.net.URI.create(address.replace(" ", "%20")))
                .requestAttr(Actor.class.getName(), actor(login))
                .exchange();
    }

    private MvcTestResult post(String login, String address, Map<String, String> typed) {
        var request = browser.post().uri(address).requestAttr(Actor.class.getName(), actor(login));
        for (var one : typed.entrySet()) {
            request = request.param(one.getKey(), one.getValue());
        }
        return request.exchange();
    }

    private Actor actor(String login) {
        return Objects.requireNonNull(
                        office.program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
