package vn.xaso.cases.linked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.signing.Pin;

/// Linked cases in Sáng Nhè for tests. Not a bean, so that all tests keep one program.
public class LinkedOffice {

    public static final String BIRTH = "2.000986";
    public static final String DEATH = "2.002622";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pin PIN = new Pin("246810");

    private final ApplicationContext program;

    public LinkedOffice(ApplicationContext program) {
        this.program = program;
        program.getBean(DemoProvince.class).found();
    }

    /// An accepted case whose form names the child.
    public static Map<String, String> make(ApplicationContext program, String name) {
        var parent = new LinkedOffice(program).birth(SangNhe.named(name), name);
        return Map.of("linked", parent.id().toString(), "two", "2");
    }

    public Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login + ".sangnhe"))
                .actor();
    }

    public <T> T in(Supplier<T> question) {
        var transaction = program.getBean(TransactionTemplate.class);
        return UnitScope.of(person("motcua").unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> question.get())));
    }

    public void act(Runnable act) {
        UnitScope.of(person("motcua").unit()).run(act::run);
    }

    public CaseFile birth(Applicant applicant, String child) {
        return accepted(BIRTH, applicant, birthAnswers(child));
    }

    public CaseFile death(Applicant applicant, String deceased) {
        return accepted(DEATH, applicant, deathAnswers(deceased));
    }

    private CaseFile accepted(String procedure, Applicant applicant, String answers) {
        var oneStop = person("motcua");
        var paper = new CasePaper(1, 1, "Giấy chứng sinh", CasePaper.Kind.ORIGINAL, 1, null, Instant.now());
        var wanted = new NewCase(
                oneStop.unit(),
                oneStop.unit(),
                program.getBean(Procedures.class)
                        .inForce(new ProcedureCode(procedure), LocalDate.now(OfficeClock.ZONE)),
                Channel.COUNTER,
                applicant,
                answers,
                List.of(paper),
                UUID.randomUUID().toString());
        var intake = program.getBean(IntakeDesk.class);
        return UnitScope.of(oneStop.unit()).call(() -> {
            var taken = intake.takeIn(oneStop, wanted);
            return now(intake.accept(oneStop, taken.id(), taken.version()));
        });
    }

    public CaseFile now(CaseFile seen) {
        return in(() -> program.getBean(CaseFiles.class).get(seen.unit(), seen.id()));
    }

    public List<StepRun> steps(CaseFile parent) {
        return in(() -> program.getBean(LinkedSteps.class).of(parent.unit(), parent.id()));
    }

    public StepRun step(CaseFile parent, int no) {
        return steps(parent).get(no - 1);
    }

    public CaseFile child(CaseFile parent, int no) {
        var id = Objects.requireNonNull(step(parent, no).child());
        return in(() -> program.getBean(CaseFiles.class).get(parent.unit(), id));
    }

    /// From the head's desk to the specialist of the office.
    public CaseFile assigned(CaseFile child, String head, String specialist) {
        var desk = program.getBean(HandlingDesk.class);
        act(() -> desk.assign(
                person(head), child.id(), child.version(), person(specialist).person()));
        return now(child);
    }

    /// A case of a step goes through the office to its result.
    public CaseFile decided(CaseFile child, String head, String specialist, Outcome outcome) {
        var assigned = assigned(child, head, specialist);
        var draft = new ResultDraft(outcome, "Theo quy định.", null);
        act(() -> program.getBean(DraftingDesk.class)
                .submitToLeader(person(specialist), assigned.id(), assigned.version(), draft));
        var submitted = now(assigned);
        act(() -> program.getBean(LeaderDesk.class).sign(person("chutich"), submitted.id(), submitted.version(), PIN));
        var signed = now(submitted);
        act(() -> program.getBean(ReturnDesk.class).issue(person("vanthu"), signed.id(), signed.version(), PIN));
        return now(signed);
    }

    public Leg leg(CaseFile parent, int no) {
        var id = Objects.requireNonNull(step(parent, no).leg());
        return in(() -> program.getBean(Legs.class)
                .find(parent.unit(), Leg.Side.ASKED, id)
                .orElseThrow());
    }

    /// What an organisation outside did, as the head of the office writes it down.
    public void told(CaseFile parent, int no, LegAct act, String words) {
        var actor = person("chanhvanphong");
        var desk = program.getBean(AskDesk.class);
        if (act != LegAct.ACKNOWLEDGE) {
            told(parent, no, LegAct.ACKNOWLEDGE, "");
        }
        var leg = leg(parent, no);
        act(() -> desk.record(actor, leg.id(), leg.version(), act, words, List.of()));
    }

    public <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    public void supply(CaseFile parent, String note, @Nullable String paper) {
        var oneStop = person("motcua");
        var intake = program.getBean(IntakeDesk.class);
        if (paper != null) {
            in(() -> {
                intake.addPaper(
                        oneStop,
                        parent.id(),
                        new CasePaper(7, null, paper, CasePaper.Kind.COPY, 1, null, Instant.now()));
                return parent;
            });
        }
        act(() -> intake.takeAnswer(oneStop, parent.id(), now(parent).version(), note));
    }

    public List<CasePaper> papers(CaseFile caseFile) {
        return in(() -> program.getBean(CaseFiles.class).papers(caseFile));
    }

    static String birthAnswers(String child) {
        var answers = JSON.createObjectNode();
        answers.putObject("child")
                .put("fullName", child)
                .put("gender", "FEMALE")
                .put("birthDate", LocalDate.now(OfficeClock.ZONE).minusDays(9).toString())
                .put("ethnicity", "Mông")
                .put("nationality", "Việt Nam");
        answers.putObject("residence")
                .put("headName", "Giàng A Páo")
                .put("relation", "CHILD")
                .put("address", "Bản Hẹ 1, xã Sáng Nhè");
        answers.putObject("healthCard").put("facility", "Trạm Y tế xã").put("form", "PAPER");
        return answers.toString();
    }

    static String deathAnswers(String deceased) {
        var answers = JSON.createObjectNode();
        answers.putObject("deceased")
                .put("fullName", deceased)
                .put("gender", "MALE")
                .put("diedOn", "2026-11-20");
        answers.putObject("funeral").put("organiser", "Lò Văn Inh").put("method", "CASH");
        answers.put("relation", "CHILD");
        return answers.toString();
    }
}
