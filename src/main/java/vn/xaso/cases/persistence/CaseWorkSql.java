package vn.xaso.cases.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// What waits for an official, and what the official waits for, in SQL. Lists and counters use the same words, so
/// they agree.
public final class CaseWorkSql {

    public static final String MINE = """
        (c.state = any (:forMyDesk)
         or (c.state = 'ACCEPTED' and :mayAssign and (c.office is null or :office::uuid is null or c.office = :office))
         or (c.state in ('ASSIGNED', 'IN_REVIEW', 'RETURNED_TO_SPECIALIST') and c.assignee = :me))\
        """;

    static final String WAITING = """
        (c.state in ('WAIT_SUPPLEMENT', 'WAIT_PAYMENT', 'WAIT_OTHER_ORG', 'TRANSFERRED_UP', 'SUBMITTED_TO_LEADER',
            'SIGNED') and c.assignee = :me
         or c.state = 'NEEDS_FIX_BEFORE_ACCEPT' and :mayReceive)\
        """;

    private CaseWorkSql() {}

    public static Map<String, @Nullable Object> values(Actor actor) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("me", actor.person());
        values.put("office", actor.office());
        values.put("mayAssign", actor.may(Right.ASSIGN_CASES));
        values.put("mayReceive", actor.may(Right.RECEIVE_CASES));
        values.put("forMyDesk", forDeskOf(actor).stream().map(Enum::name).toArray(String[]::new));
        return values;
    }

    static Map<String, @Nullable Object> values(CaseFilter.Borders borders) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("now", CaseRow.at(borders.now()));
        values.put("endOfDay", CaseRow.at(borders.endOfDay()));
        values.put("endOfWeek", CaseRow.at(borders.endOfWeek()));
        return values;
    }

    /// The states that wait for whoever sits at this person's desk.
    private static List<CaseState> forDeskOf(Actor actor) {
        var states = new ArrayList<CaseState>();
        if (actor.may(Right.RECEIVE_CASES)) {
            states.add(CaseState.SUBMITTED);
        }
        if (actor.may(Right.RETURN_RESULTS)) {
            states.addAll(CaseState.DECIDED);
        }
        if (actor.may(Right.DECIDE_CASES)) {
            states.add(CaseState.SUBMITTED_TO_LEADER);
        }
        if (actor.may(Right.ISSUE_RESULTS)) {
            states.add(CaseState.SIGNED);
        }
        return states;
    }
}
