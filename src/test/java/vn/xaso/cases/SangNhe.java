package vn.xaso.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoPerson;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.signing.Pin;

/// The office of Sáng Nhè for tests: its people do what one line says. Not a bean, so that all tests keep one program.
public class SangNhe {

    private static final Pin PIN = new Pin("246810");

    private final DemoProvince province;
    private final Procedures procedures;
    private final Desks desks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// All desks at which a case is worked on.
    public record Desks(
            IntakeDesk intake, HandlingDesk handling, DraftingDesk drafting, LeaderDesk leader, ReturnDesk returns) {}

    public SangNhe(ApplicationContext program) {
        province = program.getBean(DemoProvince.class);
        procedures = program.getBean(Procedures.class);
        desks = new Desks(
                program.getBean(IntakeDesk.class),
                program.getBean(HandlingDesk.class),
                program.getBean(DraftingDesk.class),
                program.getBean(LeaderDesk.class),
                program.getBean(ReturnDesk.class));
        transaction = program.getBean(TransactionTemplate.class);
        clock = program.getBean(Clock.class);
    }

    public static Applicant sung() {
        return named("Mùa Thị Sùng");
    }

    public static Applicant named(String name) {
        return new Applicant(
                null, name, "011300001234", "12/05/2001", "0912345678", "sung@example.vn", "Bản Hẹ 1, xã Sáng Nhè");
    }

    public Desks desks() {
        return desks;
    }

    public CaseFile takenIn(Applicant applicant) {
        province.found();
        return as("motcua", person -> desks.intake().takeIn(person.actor(), wanted(person, applicant)));
    }

    public CaseFile accepted(Applicant applicant) {
        var taken = takenIn(applicant);
        return as("motcua", person -> desks.intake().accept(person.actor(), taken.id(), taken.version()));
    }

    public CaseFile assigned(Applicant applicant) {
        return assignedAgain(accepted(applicant));
    }

    /// The head assigns a case as it was seen.
    public CaseFile assignedAgain(CaseFile accepted) {
        var specialist = person("hotich").actor().person();
        return as(
                "chanhvanphong",
                person -> desks.handling().assign(person.actor(), accepted.id(), accepted.version(), specialist));
    }

    public CaseFile issued(Applicant applicant) {
        var assigned = assigned(applicant);
        var draft = new ResultDraft(Outcome.GRANTED, "Hiện tại chưa đăng ký kết hôn với ai.", null);
        var submitted = as(
                "hotich",
                person -> desks.drafting().submitToLeader(person.actor(), assigned.id(), assigned.version(), draft));
        var signed =
                as("chutich", person -> desks.leader().sign(person.actor(), submitted.id(), submitted.version(), PIN));
        return as("vanthu", person -> desks.returns().issue(person.actor(), signed.id(), signed.version(), PIN));
    }

    public CaseFile as(String who, Function<DemoPerson, CaseFile> act) {
        var person = person(who);
        return UnitScope.of(person.actor().unit()).call(() -> act.apply(person));
    }

    /// Reads something that belongs to the unit of the case.
    public <T> T in(CaseFile caseFile, Supplier<T> question) {
        return UnitScope.of(caseFile.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }

    private DemoPerson person(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe"));
    }

    private NewCase wanted(DemoPerson person, Applicant applicant) {
        var now = clock.instant();
        return new NewCase(
                person.actor().unit(),
                person.actor().unit(),
                procedures.inForce(new ProcedureCode("1.004873"), LocalDate.now(clock)),
                Channel.COUNTER,
                applicant,
                "{}",
                List.of(
                        new CasePaper(1, null, "Tờ khai cấp giấy xác nhận", CasePaper.Kind.ORIGINAL, 1, null, now),
                        new CasePaper(2, 1, "Trích lục ghi chú ly hôn", CasePaper.Kind.COPY, 2, null, now)),
                UUID.randomUUID().toString());
    }
}
