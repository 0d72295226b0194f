package vn.xaso.cases.legs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.application.LegPost;
import vn.xaso.cases.legs.application.NewLeg;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.Staff;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;

/// Legs for tests: the civil-status officer of Sáng Nhè asks somebody. Not a bean, so that all tests keep one program.
public class LegRecords {

    private final ApplicationContext program;
    private final SangNhe office;

    public LegRecords(ApplicationContext program) {
        this.program = program;
        office = new SangNhe(program);
    }

    /// An office of the own unit is asked, so that both sides are records of Sáng Nhè.
    public static Map<String, String> make(ApplicationContext program, String canary) {
        var records = new LegRecords(program);
        var asked = records.ask(records.caseOf(canary), records.officeOfTheUnit(canary));
        records.carry(asked);
        return Map.of("leg", asked.id().toString(), "received", asked.id().toString());
    }

    public Actor person(String login) {
        return Objects.requireNonNull(
                        program.getBean(DemoProvince.class).people().get(login))
                .actor();
    }

    /// A case in review with one scanned paper.
    public CaseFile caseOf(String name) {
        var assigned = office.assigned(SangNhe.named(name));
        var oneStop = person("motcua.sangnhe");
        var files = program.getBean(FileStore.class);
        UnitScope.of(assigned.unit())
                .run(() -> program.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                    var checked = files.check(SampleFiles.pdf("to-khai.pdf"), Purpose.CITIZEN_PAPER);
                    var stored = files.store(AuditedBy.official(oneStop), assigned.unit(), checked);
                    var paper = new CasePaper(9, null, name, CasePaper.Kind.ELECTRONIC, 1, stored.id(), Instant.now());
                    program.getBean(IntakeDesk.class).addPaper(oneStop, assigned.id(), paper);
                }));
        return assigned;
    }

    public NewLeg officeOfTheUnit(String question) {
        var unit = person("hotich.sangnhe").unit();
        var economic = program.getBean(Staff.class).officesOf(unit).stream()
                .filter(one -> one.kind() == vn.xaso.directory.OfficeKind.ECONOMIC)
                .findFirst()
                .orElseThrow();
        return new NewLeg(LegKind.OFFICE, null, economic.id(), "", question, 3, List.of(9));
    }

    /// @param login of somebody there
    public NewLeg unitOf(String login, String question) {
        var unit = person(login).unit();
        return new NewLeg(LegKind.COMMUNE, unit, null, "", question, 3, List.of(9));
    }

    public static NewLeg outside(String name, String question) {
        return new NewLeg(LegKind.MINISTRY, null, null, name, question, 3, List.of());
    }

    public Leg ask(CaseFile caseFile, NewLeg wanted) {
        return UnitScope.of(caseFile.unit())
                .call(() -> program.getBean(AskDesk.class)
                        .send(person("hotich.sangnhe"), caseFile.id(), caseFile.version(), wanted));
    }

    /// Whatever lies in the outbox of either side.
    public void carry(Leg leg) {
        var post = program.getBean(LegPost.class);
        post.carry(leg.unit());
        if (leg.partner().unit() != null) {
            post.carry(leg.partner().unit());
        }
    }
}
