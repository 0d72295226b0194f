package vn.xaso.documents.standing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.standing.persistence.LateQuery;
import vn.xaso.kernel.UnitId;

/// Tells modules above which incoming documents of a unit are late.
@Component
class LateDocuments implements DocumentWork.Room {

    private final LateQuery query;
    private final Clock clock;

    LateDocuments(LateQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @Override
    public Map<UnitId, Integer> late(Set<UnitId> units) {
        return query.late(units, LocalDate.now(clock));
    }

    @Override
    public List<DocumentWork.Late> late(UnitId unit, int most) {
        return query.late(unit, LocalDate.now(clock), most);
    }

    @Override
    public List<DocumentWork.Load> loads(UnitId unit) {
        return query.loads(unit, LocalDate.now(clock));
    }

    @Override
    public Set<UUID> over(UnitId unit, Set<UUID> documents) {
        return documents.isEmpty() ? Set.of() : query.over(unit, documents);
    }
}
