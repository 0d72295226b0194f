package vn.xaso.cases.bulk.application;

import java.util.UUID;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;

/// Reminds whoever has a case in hand. Brought by the part that keeps reminders.
public interface CaseReminding {

    /// @throws vn.xaso.kernel.Refusal when nobody has to be reminded of the case
    void check(CaseFile file);

    void remind(Actor actor, UUID caseId);
}
