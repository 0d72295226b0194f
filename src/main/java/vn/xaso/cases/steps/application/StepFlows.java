package vn.xaso.cases.steps.application;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;

/// The designs that cases follow, kept in memory: a published version never changes.
@Component
public class StepFlows {

    private static final int MOST = 2_000;

    private final Procedures procedures;
    private final ConcurrentHashMap<UUID, Optional<Flow>> known = new ConcurrentHashMap<>();

    StepFlows(Procedures procedures) {
        this.procedures = procedures;
    }

    /// Nothing where the linked steps, or the states of a case say all that the steps say, or cannot carry them.
    public Optional<Flow> find(CaseFile caseFile) {
        return find(caseFile.procedureVersion());
    }

    public Optional<Flow> find(UUID version) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(version, id -> followed(procedures.version(id)));
    }

    private static Optional<Flow> followed(ProcedureVersion version) {
        var flow = new Flow(version.internalSteps());
        return version.isLinked() || flow.isEmpty() || flow.isStraight() || !flow.canBeFollowed()
                ? Optional.empty()
                : Optional.of(flow);
    }
}
