package vn.xaso.cases.domain;

import java.util.UUID;
import vn.xaso.kernel.Overtaken;

/// Somebody else acted on the case first; nothing was overwritten.
public final class CaseOvertaken extends Overtaken {

    private final UUID caseId;
    private final int seenVersion;

    public CaseOvertaken(UUID caseId, int seenVersion) {
        super("case " + caseId);
        this.caseId = caseId;
        this.seenVersion = seenVersion;
    }

    public UUID caseId() {
        return caseId;
    }

    /// The last event that this person had seen; what came after it is what changed.
    public int seenVersion() {
        return seenVersion;
    }
}
