package vn.xaso.cases.views.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.persistence.CaseFilter;
import vn.xaso.cases.persistence.CaseFilter.Due;
import vn.xaso.cases.persistence.CaseFilter.Whose;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Kind;

/// The lists of the work page. Each is the case list with a filter, so its counter is the length of that list.
enum WorkList {
    OVERDUE(Whose.MINE, Due.OVERDUE, null, Kind.LATE, true),
    TODAY(Whose.MINE, Due.TODAY, null, Kind.WARN, true),
    WEEK(Whose.MINE, Due.WEEK, null, Kind.INFO, true),
    LATER(Whose.MINE, Due.LATER, null, Kind.NEUTRAL, true),
    TO_ACCEPT(Whose.MINE, Due.ANY, CaseState.SUBMITTED, Kind.INFO, false, Right.RECEIVE_CASES),
    TO_ASSIGN(Whose.MINE, Due.ANY, CaseState.ACCEPTED, Kind.INFO, false, Right.ASSIGN_CASES),
    TO_SIGN(Whose.MINE, Due.ANY, CaseState.SUBMITTED_TO_LEADER, Kind.INFO, false, Right.DECIDE_CASES),
    TO_ISSUE(Whose.MINE, Due.ANY, CaseState.SIGNED, Kind.INFO, false, Right.ISSUE_RESULTS),
    /// A result that lies ready has no due date any more.
    TO_HAND_OVER(Whose.MINE, Due.DONE, null, Kind.DONE, true, Right.RETURN_RESULTS),
    WAITING(Whose.WAITING, Due.ANY, null, Kind.NEUTRAL, true, Right.RECEIVE_CASES, Right.REVIEW_CASES);

    private final CaseFilter filter;
    private final Kind kind;
    private final boolean shown;
    private final Set<Right> rights;

    WorkList(Whose whose, Due due, @Nullable CaseState state, Kind kind, boolean shown, Right... rights) {
        this.filter = CaseFilter.mine(due, state).of(whose);
        this.kind = kind;
        this.shown = shown;
        this.rights = rights.length == 0 ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(List.of(rights));
    }

    static List<WorkList> of(Actor actor) {
        return Arrays.stream(values())
                .filter(list -> list.rights.isEmpty() || list.rights.stream().anyMatch(actor::may))
                .toList();
    }

    CaseFilter filter() {
        return filter;
    }

    Kind kind() {
        return kind;
    }

    /// Says whether its first cases stand on the work page. The other lists hold the same cases, seen by step.
    boolean isShown() {
        return shown;
    }

    String href() {
        var address = UriComponentsBuilder.fromPath(CaseListAsked.HERE)
                .queryParam("whose", filter.whose().name());
        if (filter.due() != Due.ANY) {
            address.queryParam("due", filter.due().name());
        }
        if (filter.state() != null) {
            address.queryParam("state", filter.state().name());
        }
        return address.toUriString();
    }
}
