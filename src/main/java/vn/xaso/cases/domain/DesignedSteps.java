package vn.xaso.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;

/// What the design of a version allows inside the office, besides the table of moves. `cases.steps` brings it.
public interface DesignedSteps {

    /// Whether the case follows designed steps. Answered from memory.
    boolean follows(CaseFile caseFile);

    /// The acts that the design does not have where the case is now; none for a case without designed steps, which
    /// costs nothing.
    Set<CaseAct> withheld(CaseFile caseFile);

    /// A step in which the case is.
    ///
    /// @param waiting whether it waits for other steps
    /// @param dueAt by when the step should be done, or null
    record Open(
            int step,
            String name,
            boolean waiting,
            @Nullable Instant dueAt) {}

    /// The steps in which the case is; none for a case without designed steps, which costs nothing.
    List<Open> open(CaseFile caseFile);
}
