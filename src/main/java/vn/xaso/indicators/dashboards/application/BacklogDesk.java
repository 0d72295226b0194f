package vn.xaso.indicators.dashboards.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import vn.xaso.cases.standing.CaseBacklog;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.dashboards.domain.Backlog;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Reads what is open in a unit at this moment, by the people who have it in hand. For those who may read its cases.
@Service
public class BacklogDesk {

    private final CaseBacklog cases;
    private final DocumentWork.Room documents;

    BacklogDesk(CaseBacklog cases, DocumentWork.Room documents) {
        this.cases = cases;
        this.documents = documents;
    }

    public Backlog of(UnitId unit) {
        return UnitScope.of(Set.of(unit)).call(() -> Backlog.of(cases.of(unit), documents.loads(unit)));
    }
}
