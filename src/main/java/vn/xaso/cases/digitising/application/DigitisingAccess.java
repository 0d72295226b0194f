package vn.xaso.cases.digitising.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.digitising.domain.Scan;
import vn.xaso.cases.digitising.domain.Scans;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Who may digitise for a case, and look into the store of its applicant: reception, and who has the case in hand.
@Component
public class DigitisingAccess {

    private final CaseFiles cases;
    private final Scans scans;

    DigitisingAccess(CaseFiles cases, Scans scans) {
        this.cases = cases;
        this.scans = scans;
    }

    /// @throws Absent where the case or the right is not there
    public CaseFile open(Actor actor, UUID caseId) {
        var caseFile = cases.get(actor.unit(), caseId);
        if (!isOpen(actor, caseFile)) {
            throw new Absent("case " + caseId);
        }
        return caseFile;
    }

    public static boolean isOpen(Actor actor, CaseFile caseFile) {
        return caseFile.state() != CaseState.DRAFT
                && (actor.may(Right.RECEIVE_CASES) || actor.person().equals(caseFile.assignee()));
    }

    Scan scan(Actor actor, UUID caseId, UUID id) {
        open(actor, caseId);
        return scans.find(actor.unit(), id)
                .filter(scan -> scan.caseId().equals(caseId))
                .orElseThrow(() -> new Absent("scan " + id));
    }
}
