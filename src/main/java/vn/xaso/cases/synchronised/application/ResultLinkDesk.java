package vn.xaso.cases.synchronised.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.audit.AuditedBy;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.EventFacts;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;

/// Where a result that was given out on paper gets its scanned file: without it the case counts as not digitised.
///
/// Law: 01/2023/TT-VPCP
@Service
@Transactional
public class ResultLinkDesk {

    private final CaseFiles cases;
    private final FileStore files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher announcer;
    private final Clock clock;

    ResultLinkDesk(
            CaseFiles cases, FileStore files, AuditTrail audit, ApplicationEventPublisher announcer, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    public static boolean may(Actor actor) {
        return actor.may(Right.RETURN_RESULTS) || actor.may(Right.ISSUE_RESULTS);
    }

    /// A decided case whose result has no file.
    @Transactional(readOnly = true)
    public CaseFile open(Actor actor, UUID caseId) {
        var caseFile = cases.get(actor.unit(), caseId);
        if (!may(actor)) {
            throw new Absent("right " + caseId);
        }
        return caseFile;
    }

    /// Whether the result of the case is on paper only.
    @Transactional(readOnly = true)
    public boolean lacks(CaseFile caseFile) {
        boolean decided = CaseState.DECIDED.contains(caseFile.state()) || caseFile.state() == CaseState.RETURNED_RESULT;
        return decided && cases.documents(caseFile).stream().noneMatch(one -> one.kind() == CaseDocument.Kind.RESULT);
    }

    /// @param scan checked as a file that is given out
    /// @throws Refusal where the case has no result yet, or its file
    public void link(Actor actor, UUID caseId, CheckedFile scan) {
        var caseFile = open(actor, caseId);
        if (!lacks(caseFile)) {
            throw new Refusal("synchronised.refusal.result");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var issued = cases.events(caseFile).reversed().stream()
                .filter(event -> event.act() == CaseAct.ISSUE)
                .findFirst()
                .orElseThrow(() -> new Refusal("synchronised.refusal.result"));
        var stored = files.store(AuditedBy.official(actor), actor.unit(), scan);
        cases.addDocument(
                caseFile,
                new CaseDocument(
                        cases.documents(caseFile).size() + 1,
                        CaseDocument.Kind.RESULT,
                        stored.id(),
                        EventFacts.read(issued, "number").map(Integer::valueOf).orElse(null),
                        EventFacts.read(issued, "notation").orElse(null),
                        LocalDate.ofInstant(issued.at(), OfficeClock.ZONE),
                        now,
                        null));
        audit.record(actor, actor.unit(), "case.link-result", String.valueOf(caseFile.code()), "");
        announcer.publishEvent(new CaseFacts.Changed(caseFile.unit(), caseId));
    }
}
