package vn.xaso.cases.reminders.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.cases.persistence.WorkCounter;
import vn.xaso.cases.reminders.application.ReminderDesk;
import vn.xaso.cases.reminders.domain.ReminderKind;
import vn.xaso.cases.reminders.persistence.ReminderQuery;
import vn.xaso.cases.web.CaseLines;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells an official of what he or she is reminded; the number stands on the page of today's work.
@Component
class ReminderPages implements WorkCounter {

    private final ReminderQuery query;
    private final CaseListQuery cases;
    private final CaseLines lines;
    private final ReminderDesk desk;

    ReminderPages(ReminderQuery query, CaseListQuery cases, CaseLines lines, ReminderDesk desk) {
        this.query = query;
        this.cases = cases;
        this.lines = lines;
        this.desk = desk;
    }

    @Override
    public String href() {
        return ReminderController.HERE;
    }

    @Override
    public String key() {
        return "reminders.counter";
    }

    @Override
    public String sql() {
        return ReminderQuery.COUNT;
    }

    /// @param typed a rule that was refused, or null
    ReminderPage make(Actor actor, ReminderPage.@Nullable Rule typed, Texts texts) {
        var reasons = new LinkedHashMap<UUID, List<Tag>>();
        for (var row : query.unknown(actor)) {
            reasons.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(tag(row, texts));
        }
        var rows = cases.list(actor.unit(), reasons.keySet()).stream()
                .collect(Collectors.toMap(CaseListQuery.Row::id, Function.identity()));
        var names = lines.names(actor);
        var told = reasons.entrySet().stream()
                .filter(one -> rows.containsKey(one.getKey()))
                .map(one -> new ReminderPage.Line(
                        lines.line(Objects.requireNonNull(rows.get(one.getKey())), names, texts), one.getValue()))
                .toList();
        var ids = reasons.keySet().stream().map(UUID::toString).collect(Collectors.joining(","));
        return new ReminderPage(told, ids, typed == null ? rule(actor) : typed);
    }

    private ReminderPage.@Nullable Rule rule(Actor actor) {
        if (!ReminderDesk.maySetRule(actor)) {
            return null;
        }
        var rule = desk.rule(actor);
        return new ReminderPage.Rule(String.valueOf(rule.daysBefore()), rule.onDay(), rule.overdue(), List.of());
    }

    private static Tag tag(ReminderQuery.Row row, Texts texts) {
        var kind = row.kind() == ReminderKind.OVERDUE ? Kind.LATE : Kind.WARN;
        return new Tag(kind, texts.of("reminders.kind." + row.kind().name(), row.by()));
    }
}
