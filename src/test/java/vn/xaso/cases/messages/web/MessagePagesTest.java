package vn.xaso.cases.messages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.MessagesOfACase;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;

/// Applicants and the office write to each other about a case.
@HouseTest
class MessagePagesTest {

    private final Citizen citizen = new Citizen(Ids.next(), "Mùa Thị Sùng", "011300001234", "0912345678", null);
    private final String word = "m" + UUID.randomUUID().toString().replace("-", "");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext program;

    private SangNhe office;

    @Autowired
    void open(ApplicationContext started) {
        office = new SangNhe(started);
    }

    @Test
    void theApplicantAsksAndTheOfficeAnswers() {
        var accepted = office.accepted(own());
        var page = "/ho-so/" + accepted.id();
        assertThat(text(citizen, page)).contains("Hỏi hoặc nhắn cho cơ quan");

        assertThat(write(citizen, page + "/tin-nhan", word + "\r\nbao giờ xong?"))
                .hasStatus(303)
                .hasRedirectedUrl(page + "/tin-nhan");
        var official = Actors.withAllRights(accepted.unit());
        assertThat(text(official, "/office/cases/" + accepted.id()))
                .contains("Người nộp nhắn, chưa trả lời", word, "Xem và nhắn cho người nộp");
        assertThat(write(official, "/office/cases/" + accepted.id() + "/messages", "Thứ Sáu, " + word))
                .hasStatus(303);

        assertThat(text(citizen, page)).contains("Thứ Sáu, " + word, official.name());
        assertThat(text(official, "/office/cases/" + accepted.id() + "/messages"))
                .doesNotContain("chưa trả lời");
        assertThat(acts(accepted)).isEqualTo("case.message case.message.answer");
    }

    @Test
    void whoeverHoldsTheSecretAddressWritesToo() {
        var accepted = office.accepted(SangNhe.sung());
        var page = "/theo-doi/" + accepted.code() + "/tin-nhan";
        assertThat(text(null, "/theo-doi/" + accepted.code() + "?k=" + accepted.key()))
                .contains(page + "?k=" + accepted.key());

        assertThat(browser.post()
                        .uri(page)
                        .param("k", accepted.key())
                        .param("text", word)
                        .exchange())
                .hasStatus(303)
                .hasRedirectedUrl(page + "?k=" + accepted.key());

        assertThat(text(null, page + "?k=" + accepted.key())).contains(word, "Bạn nhắn");
        assertThat(browser.get().uri(page + "?k=000000000000").exchange()).hasStatus(404);
        assertThat(browser.post()
                        .uri(page)
                        .param("k", "000000000000")
                        .param("text", word)
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() {
        var accepted = office.accepted(own());
        var official = Actors.withAllRights(accepted.unit());
        var tooLong = word + "x".repeat(1_000);

        assertThat(write(citizen, "/ho-so/" + accepted.id() + "/tin-nhan", tooLong))
                .hasStatus(422)
                .bodyText()
                .contains(tooLong + "</textarea>", "tối đa là 1000");
        assertThat(write(official, "/office/cases/" + accepted.id() + "/messages", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy viết nội dung tin nhắn");
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var accepted = office.accepted(own());
        var stranger = new Citizen(Ids.next(), "Giàng A Dê", "011300004321", "0987654321", null);
        var reader = Actors.with(accepted.unit(), EnumSet.of(Right.READ_CASES));
        var other = Actors.withAllRights(Actors.newUnit());
        var page = "/office/cases/" + accepted.id() + "/messages";

        assertThat(write(stranger, "/ho-so/" + accepted.id() + "/tin-nhan", word))
                .hasStatus(404);
        assertThat(write(other, page, word)).hasStatus(404);
        assertThat(write(reader, page, word)).hasStatus(422).bodyText().contains("Chỉ người đang giữ hồ sơ");
        assertThat(acts(accepted)).isEmpty();
    }

    @Test
    void whatNeedsNoAnswerIsPutAside() {
        var accepted = office.accepted(SangNhe.sung());
        MessagesOfACase.write(program, accepted, "Cảm ơn " + word);
        var official = Actors.withAllRights(accepted.unit());
        assertThat(text(official, "/office/messages?q=" + word)).contains(word);

        assertThat(write(official, "/office/cases/" + accepted.id() + "/messages/settlement", ""))
                .hasStatus(303);

        assertThat(text(official, "/office/messages?q=" + word)).contains("Hãy bỏ bớt điều kiện lọc");
        assertThat(text(official, "/office/messages?show=all&q=" + word)).contains("Cảm ơn " + word, "Đã trả lời");
        assertThat(acts(accepted)).isEqualTo("case.message case.message.settle");
    }

    @Test
    void theListIsCountedNarrowedAndTakenAlong() {
        var accepted = office.accepted(SangNhe.sung());
        MessagesOfACase.write(program, accepted, word);
        var official = Actors.withAllRights(accepted.unit());
        var assigner = Actors.with(accepted.unit(), EnumSet.of(Right.REVIEW_CASES));
        var code = Objects.requireNonNull(accepted.code()).text();

        assertThat(text(official, "/office")).contains("Tin nhắn chờ trả lời", "/office/messages");
        assertThat(text(official, "/office/messages?whose=mine&q=" + word)).doesNotContain(code);
        assertThat(text(assigner, "/office/messages?q=" + word)).doesNotContain(code);
        assertThat(text(official, "/office/messages/register?form=CSV&q=" + word))
                .contains(code, word);
        assertThat(text(official, "/office/messages?after=x&q=" + word)).contains(code);
    }

    @Test
    void theOfficeCanNotChangeWhatWasWritten() {
        var accepted = office.accepted(SangNhe.sung());
        MessagesOfACase.write(program, accepted, word);

        for (var sql : new String[] {
            "delete from cases.message where case_id = :id", "update cases.message set text = 'x' where case_id = :id"
        }) {
            assertThatThrownBy(() -> office.in(
                            accepted,
                            () -> database.sql(sql).param("id", accepted.id()).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Applicant own() {
        var one = SangNhe.sung();
        return new Applicant(
                citizen.account(), one.name(), one.personalId(), one.born(), one.phone(), one.email(), one.address());
    }

    private String text(@org.jspecify.annotations.Nullable Object who, String path) {
        var request = browser.get().uri(java.net.URI.create(path));
        var asked = who == null ? request : request.requestAttr(kind(who), who);
        return new String(asked.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult write(Object who, String path, String text) {
        return browser.post()
                .uri(path)
                .requestAttr(kind(who), who)
                .param("text", text)
                .exchange();
    }

    private static String kind(Object who) {
        return (who instanceof Actor ? Actor.class : Citizen.class).getName();
    }

    private String acts(CaseFile of) {
        var code = Objects.requireNonNull(of.code()).text();
        return office.in(
                of,
                () -> database.sql("""
                    select coalesce(string_agg(act, ' ' order by id), '') from audit.entry
                    where subject = :code and act like 'case.message%'
                    """).param("code", code).query(String.class).single());
    }
}
