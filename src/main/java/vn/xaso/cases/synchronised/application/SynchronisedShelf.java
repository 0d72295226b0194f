package vn.xaso.cases.synchronised.application;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.synchronised.CaseSynchronised;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.domain.Answers;
import vn.xaso.cases.synchronised.domain.Axis;
import vn.xaso.cases.synchronised.domain.Folding;
import vn.xaso.kernel.UnitId;

/// Keeps what the portal acknowledged, and tells what must be told.
@Component
@Transactional
class SynchronisedShelf implements SynchronisedCases {

    private final Answers answers;
    private final SheetMaker sheets;
    private final ApplicationEventPublisher announcer;

    SynchronisedShelf(Answers answers, SheetMaker sheets, ApplicationEventPublisher announcer) {
        this.answers = answers;
        this.sheets = sheets;
        this.announcer = announcer;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> find(UnitId unit, UUID caseId) {
        return sheets.find(unit, caseId);
    }

    @Override
    public void keep(UnitId unit, UUID caseId, EnumMap<Field, String> here, Answer answer) {
        if (answers.add(unit, caseId, answer)) {
            var now = Folding.fold(answers.of(unit, List.of(caseId)).getOrDefault(caseId, List.of(answer)));
            answers.mark(unit, caseId, now.missing(here).isEmpty() ? Axis.COMPLETE : Axis.INCOMPLETE);
            announcer.publishEvent(new CaseSynchronised(unit, caseId, answer.at()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Acknowledged> acknowledged(UnitId unit, Collection<UUID> cases) {
        var known = new HashMap<UUID, Acknowledged>();
        answers.of(unit, cases).forEach((id, all) -> known.put(id, Folding.fold(all)));
        return known;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, UUID> received(UnitId unit, String after, int most) {
        return answers.received(unit, after, most);
    }
}
