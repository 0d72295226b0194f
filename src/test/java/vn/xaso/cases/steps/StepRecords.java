package vn.xaso.cases.steps;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.CounterDesk;
import vn.xaso.cases.application.CounterDesk.Then;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.legs.application.AnswerDesk;
import vn.xaso.cases.legs.application.LegPost;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.cases.steps.application.StepFlows;
import vn.xaso.cases.steps.application.StepView;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Designs;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.VersionSheet;
import vn.xaso.procedures.design.domain.VersionsForTests;
import vn.xaso.procedures.domain.NewVersion;
import vn.xaso.procedures.domain.Versions;

/// Cases of designed procedures at Sáng Nhè for tests. Not a bean, so that all tests keep one program.
public class StepRecords {

    private final ApplicationContext program;
    private final TransactionTemplate transactions;

    public StepRecords(ApplicationContext program) {
        this.program = program;
        transactions = program.getBean(TransactionTemplate.class);
        program.getBean(DemoProvince.class).found();
    }

    /// A case of the office in its first designed step.
    public static String make(ApplicationContext program, String canary) {
        var records = new StepRecords(program);
        return records.assigned(records.published("9.980009", Designs.consultation()), canary)
                .id()
                .toString();
    }

    public Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login + ".sangnhe"))
                .actor();
    }

    /// Published as it stands, once for all tests.
    public ProcedureVersion published(String code, List<InternalStep> steps) {
        var versions = program.getBean(Versions.class);
        var right = VersionsForTests.right(code);
        var id = transactions.execute(status -> {
            var newest = versions.newest(new ProcedureCode(code));
            if (newest.isPresent()) {
                return newest.get().id();
            }
            var version = VersionSheet.of(right)
                    .words(VersionSheet.wordsOf(right).withForm(null))
                    .steps(steps)
                    .version();
            versions.add(new NewVersion(version, List.of(), code, null));
            versions.publish(version.id(), right.validFrom());
            return version.id();
        });
        return program.getBean(Procedures.class).version(Objects.requireNonNull(id));
    }

    public CaseFile accepted(ProcedureVersion procedure, String applicant) {
        var reception = person("motcua");
        var wanted = new NewCase(
                reception.unit(),
                reception.unit(),
                procedure,
                Channel.COUNTER,
                SangNhe.named(applicant),
                "{}",
                List.of(),
                UUID.randomUUID().toString());
        return as(reception, who -> program.getBean(CounterDesk.class).takeIn(who, wanted, Map.of(), Then.ACCEPT));
    }

    /// Given to the officer for civil status.
    public CaseFile assigned(ProcedureVersion procedure, String applicant) {
        var accepted = accepted(procedure, applicant);
        var specialist = person("hotich").person();
        return as(
                person("chanhvanphong"),
                who -> program.getBean(HandlingDesk.class).assign(who, accepted.id(), accepted.version(), specialist));
    }

    public CaseFile now(CaseFile caseFile) {
        return as(person("motcua"), who -> program.getBean(CaseFiles.class).get(who.unit(), caseFile.id()));
    }

    public Course course(CaseFile caseFile) {
        return as(
                person("motcua"),
                who -> program.getBean(StepView.class).find(caseFile).orElseThrow());
    }

    public boolean isFollowed(ProcedureVersion version) {
        return program.getBean(StepFlows.class).find(version.id()).isPresent();
    }

    public List<Leg> legs(CaseFile caseFile) {
        return as(person("motcua"), who -> program.getBean(Legs.class).ofCase(who.unit(), caseFile.id()));
    }

    public void carry() {
        program.getBean(LegPost.class).carry(person("motcua").unit());
    }

    /// The head of the office that was asked answers.
    public void answer(CaseFile caseFile, int step, String words) {
        var leg = ofStep(caseFile, step);
        var head = person("chanhvanphong");
        carry();
        var desk = program.getBean(AnswerDesk.class);
        var taken = as(head, who -> desk.acknowledge(who, leg, 1));
        as(head, who -> desk.answer(who, leg, taken.version(), words, List.of()));
        carry();
    }

    public void giveBack(CaseFile caseFile, int step, String words) {
        var leg = ofStep(caseFile, step);
        carry();
        as(person("chanhvanphong"), who -> program.getBean(AnswerDesk.class).returnIt(who, leg, 1, words));
        carry();
    }

    private UUID ofStep(CaseFile caseFile, int step) {
        return Objects.requireNonNull(course(caseFile).asked().stream()
                .filter(visit -> visit.step() == step)
                .findFirst()
                .orElseThrow()
                .leg());
    }

    public Leg received(UUID leg) {
        return as(
                person("motcua"),
                who -> program.getBean(Legs.class)
                        .find(who.unit(), Side.RECEIVED, leg)
                        .orElseThrow());
    }

    public <T> T as(Actor actor, Function<Actor, T> act) {
        return UnitScope.of(actor.unit())
                .call(() -> Objects.requireNonNull(transactions.execute(status -> act.apply(actor))));
    }
}
