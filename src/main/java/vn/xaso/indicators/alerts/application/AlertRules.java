package vn.xaso.indicators.alerts.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// From when an alert is opened: the province says it for all, and a commune may be stricter with itself.
@Service
@Transactional
public class AlertRules {

    /// Who may answer for an alert.
    public static final Set<PositionKind> OWNERS = Set.of(
            PositionKind.CHAIRMAN,
            PositionKind.VICE_CHAIRMAN,
            PositionKind.OFFICE_HEAD,
            PositionKind.SERVICE_CENTRE_DIRECTOR,
            PositionKind.CLERK,
            PositionKind.COMMUNE_ADMINISTRATOR);

    private final Alerts alerts;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    AlertRules(Alerts alerts, Units units, AuditTrail audit, Clock clock) {
        this.alerts = alerts;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the province says, or what is usual; for the province itself as well.
    @Transactional(readOnly = true)
    public Map<AlertKind, AlertRule> ofProvince(UnitId unit) {
        var province = province(unit);
        var said = province == null ? Map.<AlertKind, AlertRule>of() : alerts.rules(province);
        var rules = new EnumMap<AlertKind, AlertRule>(AlertKind.class);
        Arrays.stream(AlertKind.values()).forEach(kind -> rules.put(kind, said.getOrDefault(kind, kind.usual())));
        return rules;
    }

    /// What counts in the unit. A rule of its own that the province has overtaken counts no more.
    @Transactional(readOnly = true)
    public Map<AlertKind, AlertRule> of(UnitId unit) {
        var rules = ofProvince(unit);
        if (unit.equals(province(unit))) {
            rules.replaceAll((kind, said) -> said.ownedBy(PositionKind.PROVINCE_ADMINISTRATOR));
        } else {
            alerts.rules(unit)
                    .forEach((kind, own) ->
                            rules.computeIfPresent(kind, (same, said) -> own.isAsStrictAs(said) ? own : said));
        }
        return rules;
    }

    /// @throws Mistakes where the numbers make no sense, or are milder than what the province says
    public void set(Actor actor, AlertRule rule) {
        actor.require(Right.MANAGE_ALERTS);
        var check = new Mistakes.Check();
        check.require(
                "threshold",
                rule.isSound(),
                "alerts.refusal.threshold",
                rule.kind().most());
        check.require("owner", OWNERS.contains(rule.owner()), "alerts.refusal.owner");
        boolean ofProvince = actor.unit().equals(province(actor.unit()));
        if (!ofProvince && rule.isSound()) {
            var said = ofProvince(actor.unit())
                    .getOrDefault(rule.kind(), rule.kind().usual());
            check.require("threshold", rule.isAsStrictAs(said), "alerts.refusal.milder");
        }
        check.end();
        alerts.set(actor.unit(), rule, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.name());
        audit.record(
                actor,
                actor.unit(),
                "alert.rule",
                rule.kind().name(),
                (rule.active() ? "on " : "off ") + rule.threshold() + "/" + rule.days() + " " + rule.owner());
    }

    private @Nullable UnitId province(UnitId unit) {
        var at = units.get(unit);
        while (at.level() != UnitLevel.PROVINCE && at.parent() != null) {
            at = units.get(at.parent());
        }
        return at.level() == UnitLevel.PROVINCE ? at.id() : null;
    }
}
