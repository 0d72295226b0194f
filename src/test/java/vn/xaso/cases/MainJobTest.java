package vn.xaso.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoPerson;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.signing.Pin;
import vn.xaso.signing.SignatureCheck;

/// The whole way of a case through the office, with the real desks.
@HouseTest
class MainJobTest {

    private static final Pin PIN = new Pin("246810");

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
    private CaseFiles cases;

    @Autowired
    private FileStore files;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void endsWithAResultThatTheLeaderAndTheOrganisationSigned() {
        var taken = as("motcua.sangnhe", person -> intake.takeIn(person.actor(), maritalStatus(person)));
        var accepted = as("motcua.sangnhe", person -> intake.accept(person.actor(), taken.id(), 1));
        var specialist = person("hotich.sangnhe").actor().person();
        as("chanhvanphong.sangnhe", person -> handling.assign(person.actor(), taken.id(), 2, specialist));
        var draft = new ResultDraft(Outcome.GRANTED, "Hiện tại chưa đăng ký kết hôn với ai.", null);
        as("hotich.sangnhe", person -> drafting.submitToLeader(person.actor(), taken.id(), 3, draft));
        as("chutich.sangnhe", person -> leader.sign(person.actor(), taken.id(), 5, PIN));
        as("vanthu.sangnhe", person -> returns.issue(person.actor(), taken.id(), 6, PIN));
        var done = as("motcua.sangnhe", person -> returns.handOver(person.actor(), taken.id(), 7, "Trao tại quầy"));

        assertThat(accepted.code()).isNotNull();
        assertThat(done.state()).isEqualTo(CaseState.RETURNED_RESULT);
        var verdicts = check.verifyOwn(result(done));
        assertThat(verdicts).hasSize(2).allMatch(verdict -> verdict.isValid());
    }

    private byte[] result(CaseFile done) {
        return Objects.requireNonNull(UnitScope.of(done.unit())
                .call(() -> transaction.execute(status -> {
                    var document = cases.documents(done).stream()
                            .filter(one -> one.kind() == CaseDocument.Kind.RESULT)
                            .findFirst()
                            .orElseThrow();
                    return files.read(files.get(done.unit(), document.file()));
                })));
    }

    private DemoPerson person(String login) {
        return Objects.requireNonNull(province.people().get(login));
    }

    private CaseFile as(String login, java.util.function.Function<DemoPerson, CaseFile> act) {
        var person = person(login);
        return UnitScope.of(person.actor().unit()).call(() -> act.apply(person));
    }

    private NewCase maritalStatus(DemoPerson person) {
        var procedure = procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now());
        var applicant = new Applicant(
                null, "Mùa Thị Sùng", "011300001234", "12/05/2001", "0912345678", null, "Bản Hẹ 1, xã Sáng Nhè");
        return new NewCase(
                person.actor().unit(),
                person.actor().unit(),
                procedure,
                Channel.COUNTER,
                applicant,
                "{}",
                List.of(),
                UUID.randomUUID().toString());
    }
}
