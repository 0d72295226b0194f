package vn.xaso.cases.steps.domain;

import java.util.List;
import java.util.UUID;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.UnitId;

/// The visits of cases that follow a design. Asked only for those.
public interface CaseSteps {

    List<Visit> visits(UnitId unit, UUID caseId);

    /// The same for a change: until the commit nobody else changes the course of the case.
    List<Visit> visitsForChange(UnitId unit, UUID caseId);

    void save(CaseFile caseFile, Course before, Course after);
}
