package vn.xaso.cases.standing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.standing.persistence.StandingQuery;
import vn.xaso.cases.standing.persistence.StandingQuery.AtState;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Tells modules above how the cases of units stand.
@Component
@Transactional(readOnly = true)
class CaseStanding implements CaseWork.Room {

    private final StandingQuery query;
    private final CaseFiles cases;
    private final HandlingDesk handling;
    private final Procedures procedures;
    private final Clock clock;

    CaseStanding(StandingQuery query, CaseFiles cases, HandlingDesk handling, Procedures procedures, Clock clock) {
        this.query = query;
        this.cases = cases;
        this.handling = handling;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Map<UnitId, CaseWork.Standing> standings(Set<UnitId> units, Set<UnitId> many) {
        var today = LocalDate.now(clock);
        return query.standings(units, many, midnight(today), clock.instant(), midnight(today.plusDays(1)));
    }

    @Override
    public CaseWork.Whole whole(UnitId unit, Texts texts) {
        var quick = Objects.requireNonNull(standings(Set.of(unit), Set.of()).get(unit));
        var states = query.states(
                unit, clock.instant(), midnight(LocalDate.now(clock).plusDays(1)));
        var steps = states.stream()
                .sorted(Comparator.comparingInt(AtState::cases).reversed().thenComparing(AtState::state))
                .map(one -> new CaseWork.Step(step(one.state(), texts), one.cases()))
                .toList();
        return new CaseWork.Whole(StandingQuery.isWhole(states) ? counted(quick, states) : quick, steps);
    }

    private static CaseWork.Standing counted(CaseWork.Standing quick, List<AtState> states) {
        return new CaseWork.Standing(
                new CaseWork.Count(states.stream().mapToInt(AtState::overdue).sum(), false),
                quick.lateToday(),
                new CaseWork.Count(states.stream().mapToInt(AtState::tonight).sum(), false),
                quick.came(),
                quick.ended());
    }

    @Override
    public List<CaseWork.Held> due(UnitId unit, @Nullable Instant from, Instant before, int most, Texts texts) {
        var names = new HashMap<UUID, String>();
        return query.due(unit, from, before, most).stream()
                .map(row -> new CaseWork.Held(
                        row.id(),
                        href(row.id()),
                        row.code() == null ? texts.of("cases.noCode") : row.code(),
                        names.computeIfAbsent(row.procedureVersion(), id -> name(id, texts)),
                        step(row.state(), texts),
                        row.dueAt(),
                        row.holder()))
                .toList();
    }

    @Override
    public CaseWork.Held get(Actor actor, UUID caseId, Texts texts) {
        var file = cases.get(actor.unit(), caseId);
        if (!CaseReaders.may(actor, file)) {
            throw new Absent("case " + caseId);
        }
        var code = file.code();
        return new CaseWork.Held(
                caseId,
                href(caseId),
                code == null ? texts.of("cases.noCode") : code.text(),
                name(file.procedureVersion(), texts),
                step(file.state(), texts),
                file.times().dueAt(),
                file.assignee());
    }

    @Override
    public Set<UUID> over(UnitId unit, Set<UUID> cases) {
        return cases.isEmpty() ? Set.of() : query.over(unit, cases);
    }

    @Override
    @Transactional
    public void assign(Actor actor, UUID caseId, UUID person) {
        var file = cases.get(actor.unit(), caseId);
        handling.assign(actor, caseId, file.version(), person);
    }

    private String name(UUID version, Texts texts) {
        return CaseWords.name(procedures.version(version), texts);
    }

    private static String step(CaseState state, Texts texts) {
        return texts.of("cases.state." + state.name());
    }

    private static String href(UUID id) {
        return "/office/cases/" + id;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }
}
