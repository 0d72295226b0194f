package vn.xaso.reports.collection.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.collection.domain.Collection;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.Decision;
import vn.xaso.reports.rounds.domain.Decisions;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.rounds.domain.Rounds;
import vn.xaso.reports.sheets.CellKey;

/// Where the province looks through what came, takes it or sends it back, and reminds those who are late.
@Service
@Transactional
public class CollectionDesk {

    private static final int LONGEST_REASON = 1_000;

    private final Collection collection;
    private final Rounds rounds;
    private final RoundDesk roundDesk;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final Clock clock;

    CollectionDesk(
            Collection collection,
            Rounds rounds,
            RoundDesk roundDesk,
            Decisions decisions,
            AuditTrail trail,
            Clock clock) {
        this.collection = collection;
        this.rounds = rounds;
        this.roundDesk = roundDesk;
        this.decisions = decisions;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReportingRound round(Actor actor, UUID id) {
        actor.require(Right.MANAGE_REPORTS);
        return rounds.get(actor.unit(), id);
    }

    @Transactional(readOnly = true)
    public List<UnitStand> stands(Actor actor, UUID id) {
        return collection.stands(round(actor, id).id());
    }

    @Transactional(readOnly = true)
    public UnitStand stand(Actor actor, UUID id, UnitId unit) {
        return stands(actor, id).stream()
                .filter(stand -> stand.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Absent("unit " + unit + " in round " + id));
    }

    @Transactional(readOnly = true)
    public Map<UnitId, Map<CellKey, String>> values(Actor actor, UUID id) {
        return collection.values(round(actor, id).id());
    }

    /// What those who count now sent in the round before; empty where there was none.
    @Transactional(readOnly = true)
    public Map<UnitId, Map<CellKey, String>> valuesBefore(Actor actor, UUID id) {
        var before = rounds.before(round(actor, id));
        if (before.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<>(collection.values(before.get().id()));
        values.keySet().retainAll(values(actor, id).keySet());
        return values;
    }

    @Transactional(readOnly = true)
    public Map<UUID, Collection.Progress> progress(Actor actor, List<UUID> ids) {
        actor.require(Right.MANAGE_REPORTS);
        return collection.progress(ids);
    }

    @Transactional(readOnly = true)
    public List<Decision> said(Actor actor, UUID id, UnitId unit) {
        return decisions.of(round(actor, id).id(), unit);
    }

    /// @param seen the sending that was read
    public void take(Actor actor, UUID id, UnitId unit, int seen) {
        require(actor, id, unit, seen, UnitStand.State.SENT);
        say(actor, id, unit, seen, Decision.Kind.TAKEN, "");
    }

    public void sendBack(Actor actor, UUID id, UnitId unit, int seen, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("collection.refusal.reason");
        }
        require(actor, id, unit, seen, UnitStand.State.SENT, UnitStand.State.TAKEN);
        say(actor, id, unit, seen, Decision.Kind.RETURNED, reason);
    }

    /// Reminds some of those whose report is missing.
    ///
    /// @return how many
    public int remind(Actor actor, UUID id, Set<UnitId> units, String words) {
        roundDesk.requireOpen(actor, id);
        var missing = collection.stands(id).stream()
                .filter(stand -> stand.isMissing() && units.contains(stand.unit()))
                .toList();
        missing.forEach(stand -> say(actor, id, stand.unit(), 0, Decision.Kind.REMINDED, words));
        return missing.size();
    }

    private void require(Actor actor, UUID id, UnitId unit, int seen, UnitStand.State... states) {
        roundDesk.requireOpen(actor, id);
        var stand = stand(actor, id, unit);
        if (stand.sending() != seen || !Set.of(states).contains(stand.state())) {
            throw new Overtaken("report of " + unit + " in round " + id);
        }
    }

    private void say(Actor actor, UUID round, UnitId unit, int sending, Decision.Kind kind, String words) {
        var told = words.length() > LONGEST_REASON ? words.substring(0, LONGEST_REASON) : words;
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        decisions.add(new Decision(Ids.next(), actor.unit(), unit, round, sending, kind, told, at, actor.name()));
        var act = "report." + kind.name().toLowerCase(java.util.Locale.ROOT);
        trail.record(actor, actor.unit(), act, round.toString(), unit + " " + sending);
    }
}
