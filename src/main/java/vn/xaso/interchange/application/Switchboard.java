package vn.xaso.interchange.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.interchange.domain.NationalPortal;
import vn.xaso.interchange.domain.Switches;
import vn.xaso.interchange.domain.Switches.Switch;
import vn.xaso.interchange.domain.Transfers;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Which units tell the national portal: off until somebody switches it on.
@Component
public class Switchboard {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int A_PAGE = 500;

    private final Switches switches;
    private final NationalPortal portal;
    private final SynchronisedCases cases;
    private final Transfers transfers;
    private final AuditTrail audit;
    private final Clock clock;
    private final Recent<String, Map<UnitId, Switch>> known = new Recent<>(REMEMBERED, 1);

    Switchboard(
            Switches switches,
            NationalPortal portal,
            SynchronisedCases cases,
            Transfers transfers,
            AuditTrail audit,
            Clock clock) {
        this.switches = switches;
        this.portal = portal;
        this.cases = cases;
        this.transfers = transfers;
        this.audit = audit;
        this.clock = clock;
    }

    AuditTrail audit() {
        return audit;
    }

    /// Whether there is a contract with the portal at all.
    public boolean hasPortal() {
        return portal.isOpen();
    }

    public boolean isOn(UnitId unit) {
        var turned = all().get(unit);
        return turned != null && turned.on();
    }

    public Map<UnitId, Switch> all() {
        return known.get("", switches::all);
    }

    Set<UnitId> on() {
        return all().entrySet().stream()
                .filter(one -> one.getValue().on())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Who may turn the switch of a unit.
    public static boolean mayTurn(Actor actor) {
        return actor.may(Right.MANAGE_PEOPLE) || actor.may(Right.DECIDE_CASES);
    }

    /// Switched on, the portal is told of all cases that were received before.
    @Transactional
    public void turn(Actor actor, boolean on) {
        if (!mayTurn(actor)) {
            actor.require(Right.MANAGE_PEOPLE);
        }
        if (on && !portal.isOpen()) {
            throw new Refusal("interchange.refusal.noPortal");
        }
        boolean before = isOn(actor.unit());
        switches.set(actor.unit(), new Switch(on, clock.instant(), actor.name()));
        known.forgetAll();
        audit.record(
                actor,
                actor.unit(),
                on ? "synchronisation.on" : "synchronisation.off",
                actor.unit().toString(),
                "");
        if (on && !before) {
            noteAll(actor.unit());
        }
    }

    private void noteAll(UnitId unit) {
        var after = "";
        while (true) {
            var page = cases.received(unit, after, A_PAGE);
            for (var one : page.entrySet()) {
                transfers.note(unit, one.getValue());
                after = one.getKey();
            }
            if (page.size() < A_PAGE) {
                return;
            }
        }
    }
}
