package vn.xaso.cases.books.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// The registers as the one-stop shop sees, prints and takes them.
@HouseTest
class CaseBookPageTest {

    private static final String COPIES = """
        {"paperCount": "1", "mode": "PAPER", "paper1": {"name": "Sổ đỏ Bản Hẹ", "pages": 2, "copies": 3}}
        """;
    private static final String SIGNATURE = """
        {"forWhom": "SELF", "request": "Chứng thực chữ ký trên sơ yếu lý lịch"}
        """;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Clock clock;

    private SangNhe office;
    private Actor reception;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
        reception =
                Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
    }

    /// Law: TT 03/2025/TT-VPCP, annex I, form 07
    @Test
    void form07HasItsTwelveColumnsAndEveryAcceptedCase() {
        var accepted = accepted("2.000884", SIGNATURE, "Lò Văn Sổ");

        var lines = table(reception, "TRACKING").lines().toList();

        assertThat(lines.getFirst())
                .endsWith("STT;Mã hồ sơ;Tên thủ tục hành chính;Số bộ;Tên, địa chỉ, số điện thoại;"
                        + "Cơ quan chủ trì giải quyết;Ngày nhận;Hẹn trả;Ngày trả;Phương thức nhận;Ký nhận;Ghi chú");
        assertThat(lines)
                .filteredOn(line -> line.contains(String.valueOf(accepted.code())))
                .singleElement()
                .asString()
                .contains("Chứng thực chữ ký;01;Lò Văn Sổ, Bản Hẹ 1, xã Sáng Nhè, 0912345678;UBND xã");
    }

    /// Law: TT 03/2025/TT-VPCP, annex I, form 07
    @Test
    void form07TellsHowTheResultWasReceivedAndWhatBecameOfTheOthers() {
        var issued = issued("2.000884", SIGNATURE, "Lò Văn Nhận");
        var withdrawn = accepted("2.000884", SIGNATURE, "Lò Văn Rút");
        office.as(
                "motcua",
                person -> office.desks()
                        .returns()
                        .handOver(person.actor(), issued.id(), issued.version(), "Trao tại quầy"));
        office.as(
                "motcua",
                person -> office.desks()
                        .intake()
                        .withdraw(person.actor(), withdrawn.id(), withdrawn.version(), "Không cần nữa"));

        var book = table(reception, "TRACKING");

        assertThat(line(book, issued)).endsWith(";Trao tại quầy;;");
        assertThat(line(book, withdrawn)).endsWith(";;;;Người nộp rút hồ sơ");
    }

    @Test
    void thePageShowsTheFirstRowsOfWhatIsAskedFor() {
        var accepted = accepted("2.000884", SIGNATURE, "Lò Văn Sổ");
        var code = String.valueOf(accepted.code());

        assertThat(text(reception, page("TRACKING") + "&procedure=2.000884&channel=counter&field=Chứng thực"))
                .contains(code, "/office/cases/" + accepted.id(), "In sổ (PDF)");
        assertThat(text(reception, page("TRACKING") + "&procedure=2.000884&channel=ONLINE"))
                .doesNotContain(code);
        assertThat(text(reception, page("TRACKING") + "&received=" + UUID.randomUUID()))
                .doesNotContain(code)
                .contains("Không có dòng nào");
        assertThat(text(reception, file("TRACKING", "CSV") + "&received=" + UUID.randomUUID()))
                .doesNotContain(code);
    }

    /// Law: 23/2015/NĐ-CP art. 13
    @Test
    void aCertifiedCopyStandsInItsBookWithTheNumberOfItsResult() {
        var issued = issued("2.000815", COPIES, "Lò Thị Sao");

        var book = table(reception, "COPIES");

        assertThat(line(book, issued))
                .matches("\\d+;.*;Lò Thị Sao;Sổ đỏ Bản Hẹ.*;.*, Chủ tịch.*;3;[\\d.]+ đ;Quyển 01; " + issued.code());
        assertThat(table(reception, "SIGNATURES")).doesNotContain(String.valueOf(issued.code()));
    }

    /// Law: 23/2015/NĐ-CP art. 13
    @Test
    void aCertifiedSignatureStandsInItsBookWithThePersonalNumber() {
        var issued = issued("2.000884", SIGNATURE, "Vàng A Ký");

        assertThat(line(table(reception, "SIGNATURES"), issued))
                .contains("Vàng A Ký, 011300001234;Chứng thực chữ ký trên sơ yếu lý lịch;")
                .endsWith(";1;10.000 đ;Quyển 01; " + issued.code());
        assertThat(text(reception, page("SIGNATURES"))).contains("Vàng A Ký");
    }

    @Test
    void theListOfCivilStatusSaysThatItIsNotTheBook() throws IOException {
        var issued = office.issued(SangNhe.named("Mùa Thị Hộ"));

        var paper = bytes(reception, file("CIVIL_STATUS", "PDF"));

        assertThat(line(table(reception, "CIVIL_STATUS"), issued)).contains("Mùa Thị Hộ");
        assertThat(text(reception, page("CIVIL_STATUS"))).contains("không thay sổ hộ tịch");
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document)).contains("không thay sổ hộ tịch", "Mùa Thị Hộ");
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void theTrailSaysWhoTookARegister() {
        var today = LocalDate.now(clock);
        bytes(reception, file("TRACKING", "XLSX"));

        var reader = Actors.with(reception.unit(), Set.of(Right.READ_AUDIT));

        assertThat(text(reader, "/office/audit"))
                .contains("so-theo-doi-ho-so-" + today + "-" + today + ".xlsx", "Tải sổ theo dõi");
    }

    @Test
    void isForThoseWhoMayReadTheCasesOfTheUnit() {
        var accepted = accepted("2.000884", SIGNATURE, "Lò Văn Sổ");
        var specialist = Actors.with(reception.unit(), Set.of(Right.REVIEW_CASES));
        var stranger =
                Objects.requireNonNull(province.people().get("motcua.sipaphin")).actor();

        assertThat(ask(specialist, page("TRACKING"))).hasStatus(404);
        assertThat(ask(specialist, file("TRACKING", "CSV"))).hasStatus(404);
        for (var book : List.of("TRACKING", "COPIES", "SIGNATURES", "CONTRACTS", "CIVIL_STATUS")) {
            assertThat(text(stranger, file(book, "CSV"))).doesNotContain(String.valueOf(accepted.code()));
        }
    }

    @Test
    void asksAgainForDaysThatAreNoneAndKeepsWhatWasTyped() {
        for (var days : List.of("from=31/02/2026", "from=2026-05-06&to=2026-05-05", "from=2025-01-01&to=2026-12-31")) {
            for (var path : List.of("/office/registers?", "/office/registers/file?form=CSV&")) {
                var answer = ask(reception, path + days);
                assertThat(answer).hasStatus(422);
                assertThat(words(answer)).contains("error-summary");
            }
        }
        assertThat(words(ask(reception, "/office/registers?from=31/02/2026"))).contains("31/02/2026");
    }

    private CaseFile accepted(String procedure, String answers, String name) {
        var now = LocalDate.now(clock);
        var taken = office.as(
                "motcua",
                person -> office.desks()
                        .intake()
                        .takeIn(
                                person.actor(),
                                new NewCase(
                                        person.actor().unit(),
                                        person.actor().unit(),
                                        procedures.inForce(new ProcedureCode(procedure), now),
                                        Channel.COUNTER,
                                        SangNhe.named(name),
                                        answers,
                                        List.of(),
                                        UUID.randomUUID().toString())));
        return office.as(
                "motcua", person -> office.desks().intake().accept(person.actor(), taken.id(), taken.version()));
    }

    private CaseFile issued(String procedure, String answers, String name) {
        var assigned = office.assignedAgain(accepted(procedure, answers, name));
        var draft = new ResultDraft(Outcome.GRANTED, "Đã chứng thực.", null);
        var submitted = office.as(
                "hotich",
                person -> office.desks()
                        .drafting()
                        .submitToLeader(person.actor(), assigned.id(), assigned.version(), draft));
        var signed = office.as(
                "chutich",
                person -> office.desks().leader().approveOnPaper(person.actor(), submitted.id(), submitted.version()));
        return office.as(
                "vanthu",
                person -> office.desks().returns().issueOnPaper(person.actor(), signed.id(), signed.version()));
    }

    private static String line(String book, CaseFile of) {
        return book.lines()
                .filter(line -> line.contains(String.valueOf(of.code())))
                .findFirst()
                .orElseThrow();
    }

    private String page(String book) {
        var today = LocalDate.now(clock);
        return "/office/registers?book=" + book + "&from=" + today + "&to=" + today;
    }

    private String file(String book, String form) {
        return page(book).replace("registers?", "registers/file?") + "&form=" + form;
    }

    private String table(Actor actor, String book) {
        return text(actor, file(book, "CSV")).replace("\",\"", ";").replace("\"", "");
    }

    private MvcTestResult ask(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private byte[] bytes(Actor actor, String address) {
        var answer = ask(actor, address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String text(Actor actor, String address) {
        return new String(bytes(actor, address), StandardCharsets.UTF_8);
    }

    private static String words(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
