package vn.xaso.indicators.alerts.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.AlertRule;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;

/// The tables `indicators.alert` and `indicators.alert_rule`.
@Repository
class AlertTable implements Alerts {

    private static final String ONE = " where id = :id and unit_id = :unit and closed_at is null";

    private final JdbcClient database;

    AlertTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<AlertKind, AlertRule> rules(UnitId unit) {
        var rules = new EnumMap<AlertKind, AlertRule>(AlertKind.class);
        database.sql("select kind, active, threshold, days, owner from indicators.alert_rule where unit_id = :unit")
                .param("unit", unit.value())
                .query(row -> {
                    var kind = AlertKind.valueOf(row.getString("kind"));
                    rules.put(
                            kind,
                            new AlertRule(
                                    kind,
                                    row.getBoolean("active"),
                                    row.getInt("threshold"),
                                    row.getInt("days"),
                                    PositionKind.valueOf(row.getString("owner"))));
                });
        return rules;
    }

    @Override
    public void set(UnitId unit, AlertRule rule, Instant at, String by) {
        database.sql("""
            insert into indicators.alert_rule (unit_id, kind, active, threshold, days, owner, set_at, set_by)
            values (:unit, :kind, :active, :threshold, :days, :owner, :at, :by)
            on conflict (unit_id, kind) do update set active = excluded.active, threshold = excluded.threshold,
                days = excluded.days, owner = excluded.owner, set_at = excluded.set_at, set_by = excluded.set_by
            """)
                .param("unit", unit.value())
                .param("kind", rule.kind().name())
                .param("active", rule.active())
                .param("threshold", rule.threshold())
                .param("days", rule.days())
                .param("owner", rule.owner().name())
                .param("at", AlertRow.at(at))
                .param("by", by)
                .update();
    }

    @Override
    public void settle(
            UnitId unit,
            Collection<AlertKind> looked,
            List<Finding> found,
            Map<AlertKind, AlertRule> rules,
            Instant at) {
        var keys = found.stream()
                .map(one -> one.kind().name() + " " + one.subject())
                .toArray(String[]::new);
        database.sql("""
            update indicators.alert set closed_at = :at
            where unit_id = :unit and closed_at is null and kind = any (:kinds)
                and kind || ' ' || subject <> all (:keys)
            """)
                .param("at", AlertRow.at(at))
                .param("unit", unit.value())
                .param("kinds", looked.stream().map(Enum::name).toArray(String[]::new))
                .param("keys", keys)
                .update();
        if (!found.isEmpty()) {
            open(unit, found, rules, at);
        }
    }

    /// All at once. The amount grows with the days; a row that stays the same is not written again.
    private void open(UnitId unit, List<Finding> found, Map<AlertKind, AlertRule> rules, Instant at) {
        database.sql("""
            insert into indicators.alert (id, unit_id, kind, subject, label, amount, href, owner, person, opened_at)
            select f.id, :unit, f.kind, f.subject, f.label, f.amount, f.href, f.owner, f.person, :at
            from unnest(:ids, :kinds, :subjects, :labels, :amounts, :hrefs, :owners, :people)
                as f (id, kind, subject, label, amount, href, owner, person)
            on conflict (unit_id, kind, subject) where closed_at is null
            do update set amount = excluded.amount, person = excluded.person
            where alert.amount <> excluded.amount or alert.person is distinct from excluded.person
            """)
                .param("unit", unit.value())
                .param("at", AlertRow.at(at))
                .param("ids", found.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("kinds", texts(found, one -> one.kind().name()))
                .param("subjects", texts(found, Finding::subject))
                .param("labels", texts(found, Finding::label))
                .param("amounts", found.stream().map(Finding::amount).toArray(Long[]::new))
                .param("hrefs", texts(found, Finding::href))
                .param("owners", texts(found, one -> owner(one.kind(), rules)))
                .param("people", found.stream().map(Finding::person).toArray(UUID[]::new))
                .update();
    }

    private static String owner(AlertKind kind, Map<AlertKind, AlertRule> rules) {
        return rules.getOrDefault(kind, kind.usual()).owner().name();
    }

    private static String[] texts(List<Finding> found, Function<Finding, String> part) {
        return found.stream().map(part).toArray(String[]::new);
    }

    @Override
    public Optional<Alert> find(UnitId unit, UUID id) {
        return database.sql(AlertRow.SELECT + " where id = :id and unit_id = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(AlertRow::read)
                .optional();
    }

    @Override
    public void see(UnitId unit, UUID id, Instant at, String by) {
        one("update indicators.alert set seen_at = :at, seen_by = :by" + ONE + " and seen_at is null", unit, id)
                .param("at", AlertRow.at(at))
                .param("by", by)
                .update();
    }

    @Override
    public void take(UnitId unit, UUID id, Alert.Taken taken) {
        one("update indicators.alert set taken_at = :at, taken_by = :by, taken_name = :name" + ONE, unit, id)
                .param("at", AlertRow.at(taken.at()))
                .param("by", taken.person())
                .param("name", taken.name())
                .update();
    }

    @Override
    public void silence(UnitId unit, UUID id, Alert.Silence silence) {
        one(
                        "update indicators.alert set silent_until = :until, silent_reason = :reason, silent_by = :by"
                                + ONE,
                        unit,
                        id)
                .param("until", silence.until())
                .param("reason", silence.reason())
                .param("by", silence.by())
                .update();
    }

    private StatementSpec one(String sql, UnitId unit, UUID id) {
        return database.sql(sql).param("unit", unit.value()).param("id", id);
    }

    @Override
    public List<Alert> open(UnitId unit, LocalDate today, int most) {
        return database.sql(AlertRow.SELECT + " where unit_id = :unit and closed_at is null"
                        + " and (silent_until is null or silent_until < :today) order by id desc limit :most")
                .param("unit", unit.value())
                .param("today", today)
                .param("most", most)
                .query(AlertRow::read)
                .list();
    }

    @Override
    public List<Alert> closedSince(UnitId unit, Instant since, int most) {
        return database.sql(AlertRow.SELECT + " where unit_id = :unit and closed_at > :since"
                        + " order by closed_at desc limit :most")
                .param("unit", unit.value())
                .param("since", AlertRow.at(since))
                .param("most", most)
                .query(AlertRow::read)
                .list();
    }
}
