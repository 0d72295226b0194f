package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoPerson;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.signing.Pin;

/// What the applicant sees when the office is done.
@HouseTest
class ResultPageTest {

    private static final Pin PIN = new Pin("246810");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private Procedures procedures;

    @Autowired
    private IntakeDesk intake;

    @Autowired
    private HandlingDesk handling;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private LeaderDesk leader;

    @Autowired
    private ReturnDesk returns;

    @Autowired
    private OwnCases own;

    @Test
    void handsTheSignedResultToTheApplicantAlone() {
        province.found();
        var unit = person("motcua.sangnhe").actor().unit();
        var applying = new Applying(browser, unit);
        var sent = "/ho-so/" + issued(applying).id();

        assertThat(applying.open("/ho-so")).bodyText().contains("Đã có kết quả, mời bạn nhận");
        assertThat(applying.open(sent))
                .hasStatusOk()
                .bodyText()
                .contains(sent + "/ket-qua", "Hợp lệ", "/mau/01-2.pdf")
                .doesNotContain("/mau/06");
        assertThat(applying.open("/ho-so/tim-kiem?q=%22ket%20qua%22&kind=RESULT"))
                .bodyText()
                .contains("1 kết quả", sent, "/XN-UBND", "<mark>Kết quả</mark>");
        assertThat(new Applying(browser, unit).open(sent + "/ket-qua")).hasStatus(404);
        assertThat(applying.open(sent + "/mau/06-2.pdf")).hasStatus(404);
        assertThat(new Applying(browser, unit).send(sent + "/ket-qua", Map.of()))
                .hasStatus(404);
        assertThat(applying.open(sent + "/ket-qua")).hasStatus(303).hasRedirectedUrl(sent);
        assertThat(applying.send(sent + "/ket-qua", Map.of())).hasStatus(303).hasRedirectedUrl(sent + "/ket-qua");
        assertThat(applying.send(sent + "/ket-qua", Map.of())).hasStatus(303);
        assertThat(applying.open(sent + "/ket-qua")).hasStatusOk().hasContentType("application/pdf");

        var after = own.read(applying.citizen, Applying.id(sent), one -> one).caseFile();
        assertThat(after.state()).isEqualTo(CaseState.RETURNED_RESULT);
    }

    private CaseFile issued(Applying applying) {
        var taken = as("motcua.sangnhe", person -> intake.takeIn(person.actor(), maritalStatus(person, applying)));
        UUID id = taken.id();
        as("motcua.sangnhe", person -> intake.accept(person.actor(), id, 1));
        var specialist = person("hotich.sangnhe").actor().person();
        as("chanhvanphong.sangnhe", person -> handling.assign(person.actor(), id, 2, specialist));
        var draft = new ResultDraft(Outcome.GRANTED, "Hiện tại chưa đăng ký kết hôn với ai.", null);
        as("hotich.sangnhe", person -> drafting.submitToLeader(person.actor(), id, 3, draft));
        as("chutich.sangnhe", person -> leader.sign(person.actor(), id, 5, PIN));
        return as("vanthu.sangnhe", person -> returns.issue(person.actor(), id, 6, PIN));
    }

    private NewCase maritalStatus(DemoPerson person, Applying applying) {
        var procedure = procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now(OfficeClock.ZONE));
        var citizen = applying.citizen;
        var applicant = new Applicant(
                citizen.account(),
                citizen.name(),
                citizen.personalId(),
                "12/05/2001",
                citizen.phone(),
                null,
                "Bản Hẹ 1, xã Sáng Nhè");
        return new NewCase(
                person.actor().unit(),
                person.actor().unit(),
                procedure,
                Channel.ONLINE,
                applicant,
                "{}",
                List.of(),
                UUID.randomUUID().toString());
    }

    private DemoPerson person(String login) {
        return Objects.requireNonNull(province.people().get(login));
    }

    private CaseFile as(String login, Function<DemoPerson, CaseFile> act) {
        var person = person(login);
        return UnitScope.of(person.actor().unit()).call(() -> act.apply(person));
    }
}
