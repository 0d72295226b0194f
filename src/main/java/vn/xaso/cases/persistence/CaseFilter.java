package vn.xaso.cases.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Which cases a list shows, as it stands in the address of the list.
///
/// @param text part of a code, a name or a phone number; marks do not matter
/// @param whose everybody's, those that wait for the acting official, or those that wait for somebody else
/// @param due by the due date
/// @param point at which the unit received it
public record CaseFilter(
        String text,
        Whose whose,
        Due due,
        @Nullable CaseState state,
        @Nullable String procedure,
        @Nullable UUID assignee,
        @Nullable UUID point) {

    /// When case `c` is due, in the very words of the index of the work lists. A clock that stands still is due at
    /// the end of time. Not `coalesce`: in front of the policies of the rows the database takes that for a function
    /// that could tell.
    public static final String DUE = "case when c.due_at is null then 'infinity' else c.due_at end";

    /// When an open case is due, by the name of the [Due]: the same borders as [#addDue], of which one holds.
    static final String DUE_AS_TOLD = "case when c.finished_at is not null then 'DONE' when " + DUE
            + " < :now then 'OVERDUE' when " + DUE + " < :endOfDay then 'TODAY' when " + DUE
            + " < :endOfWeek then 'WEEK' else 'LATER' end";

    public static final CaseFilter ALL = new CaseFilter("", Whose.ALL, Due.ANY, null, null, null, null);

    /// Only what waits for the acting official.
    public static CaseFilter mine(Due due, @Nullable CaseState state) {
        return new CaseFilter("", Whose.MINE, due, state, null, null, null);
    }

    public static CaseFilter search(String text) {
        return new CaseFilter(text, Whose.ALL, Due.ANY, null, null, null, null);
    }

    public CaseFilter of(Whose other) {
        return new CaseFilter(text, other, due, state, procedure, assignee, point);
    }

    /// Whether only open cases can be found, which the index of the work lists holds.
    public boolean isOfOpen() {
        boolean dated = due != Due.ANY && due != Due.DONE;
        return whose != Whose.ALL || dated || (state != null && state.isOpen());
    }

    /// Whether it names one case, which an index finds.
    boolean isOfOneCase() {
        return CaseCode.read(text).isPresent();
    }

    /// Whether cases of the unit are passed over.
    boolean isNarrow(Actor actor) {
        return !equals(ALL) || !actor.may(Right.READ_CASES);
    }

    public enum Whose {
        ALL,
        MINE,
        WAITING
    }

    public enum Due {
        ANY,
        OVERDUE,
        TODAY,
        WEEK,
        LATER,
        /// Decided or ended: nothing is due any more.
        DONE
    }

    /// The borders between overdue, today and this week.
    ///
    /// @param now what was due before is overdue
    /// @param endOfDay midnight after today
    /// @param endOfWeek midnight after Sunday
    public record Borders(Instant now, Instant endOfDay, Instant endOfWeek) {}

    /// A condition in SQL with its values.
    record Where(String sql, Map<String, @Nullable Object> values) {}

    Where where(Actor actor, Borders borders) {
        var sql = new StringBuilder("c.unit_id = :unit and c.sent");
        var values = new HashMap<String, @Nullable Object>();
        values.put("unit", actor.unit().value());
        addWhose(actor, sql, values);
        addDue(borders, sql, values);
        if (state != null) {
            sql.append(" and c.state = '").append(state.name()).append('\'');
        }
        if (procedure != null) {
            sql.append(" and c.procedure_code = :procedure");
            values.put("procedure", procedure);
        }
        if (assignee != null) {
            sql.append(" and c.assignee = :assignee");
            values.put("assignee", assignee);
        }
        if (point != null) {
            sql.append(" and exists (select from cases.received_at_point p where p.case_id = c.id"
                    + " and p.unit_id = :unit and p.point = :point)");
            values.put("point", point);
        }
        addText(sql, values);
        if (!actor.may(Right.READ_CASES)) {
            sql.append(" and c.assignee = :self");
            values.put("self", actor.person());
        }
        return new Where(sql.toString(), values);
    }

    private void addWhose(Actor actor, StringBuilder sql, Map<String, @Nullable Object> values) {
        if (whose == Whose.ALL) {
            return;
        }
        sql.append(" and c.open and ").append(whose == Whose.MINE ? CaseWorkSql.MINE : CaseWorkSql.WAITING);
        values.putAll(CaseWorkSql.values(actor));
    }

    private void addDue(Borders borders, StringBuilder sql, Map<String, @Nullable Object> values) {
        if (due == Due.ANY) {
            return;
        }
        sql.append(" and ")
                .append(due == Due.DONE ? "" : "c.open and c.finished_at is null and ")
                .append(
                        switch (due) {
                            case DONE -> "c.finished_at is not null";
                            case OVERDUE -> DUE + " < :now";
                            case TODAY -> DUE + " >= :now and " + DUE + " < :endOfDay";
                            case WEEK -> DUE + " >= :endOfDay and " + DUE + " < :endOfWeek";
                            case LATER -> DUE + " >= :endOfWeek";
                            case ANY -> throw new IllegalStateException();
                        });
        values.putAll(CaseWorkSql.values(borders));
    }

    private void addText(StringBuilder sql, Map<String, @Nullable Object> values) {
        if (text.isBlank()) {
            return;
        }
        var code = CaseCode.read(text);
        if (code.isPresent()) {
            sql.append(" and c.code = :text");
            values.put("text", code.get().text());
            return;
        }
        int number = 0;
        for (var word : List.of(SearchText.fold(text).split(" "))) {
            var name = "word" + number++;
            sql.append(" and (c.folded like :")
                    .append(name)
                    .append(" or lower(c.code) like :")
                    .append(name)
                    .append(')');
            values.put(
                    name, "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        }
    }
}
