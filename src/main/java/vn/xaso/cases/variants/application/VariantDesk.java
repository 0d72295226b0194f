package vn.xaso.cases.variants.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.variants.domain.CaseVariants;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.Procedures;

/// Where reception says which case of the procedure a matter is: the time limit follows from it.
@Service
@Transactional
public class VariantDesk {

    private final CaseFiles cases;
    private final CaseVariants variants;
    private final Procedures procedures;
    private final AuditTrail audit;

    VariantDesk(CaseFiles cases, CaseVariants variants, Procedures procedures, AuditTrail audit) {
        this.cases = cases;
        this.variants = variants;
        this.procedures = procedures;
        this.audit = audit;
    }

    /// The cases between which there is to choose; empty where the time limit is the same for all.
    public List<String> offered(CaseFile caseFile) {
        return procedures.version(caseFile.procedureVersion()).casesOfTime();
    }

    /// @param name one of those offered, empty for none of them, or null where nothing was chosen after all
    public void choose(Actor actor, UUID id, @Nullable String name) {
        actor.require(Right.RECEIVE_CASES);
        var caseFile = cases.get(actor.unit(), id);
        if (name != null) {
            choose(actor, caseFile, name);
        }
    }

    /// Before acceptance only: afterwards the due date is promised.
    public void choose(Actor actor, CaseFile caseFile, String name) {
        if (caseFile.state() != CaseState.SUBMITTED && caseFile.state() != CaseState.NEEDS_FIX_BEFORE_ACCEPT) {
            throw new Refusal("variants.refusal.accepted");
        }
        if (!name.isEmpty() && !offered(caseFile).contains(name)) {
            throw new Refusal("variants.refusal.unknown");
        }
        variants.choose(caseFile, name);
        audit.record(actor, caseFile.unit(), "case.variant", caseFile.id().toString(), name);
    }
}
