package vn.xaso.cases.messages.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.UnitId;

/// The messages of the acting unit.
public interface CaseMessages {

    /// The oldest first.
    List<CaseMessage> of(CaseFile caseFile);

    void add(UnitId unit, CaseMessage message);

    /// Nothing the applicant wrote about that case waits any more.
    ///
    /// @return how many waited
    int settle(CaseFile caseFile, UUID official, Instant now);
}
