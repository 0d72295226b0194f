package vn.xaso.documents.incoming.web;

import vn.xaso.documents.incoming.persistence.IncomingFilter;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Due;
import vn.xaso.documents.incoming.persistence.IncomingFilter.Whose;
import vn.xaso.ui.Kind;

/// The lists of the work of the day. Each is the list with a filter, so its counter is the length of that list.
enum IncomingWorkList {
    LATE(Whose.MINE, Due.LATE, Kind.LATE),
    TODAY(Whose.MINE, Due.TODAY, Kind.WARN),
    SOON(Whose.MINE, Due.SOON, Kind.WARN),
    WEEK(Whose.MINE, Due.WEEK, Kind.INFO),
    LATER(Whose.MINE, Due.LATER, Kind.NEUTRAL),
    GIVEN(Whose.GIVEN, Due.ANY, Kind.INFO);

    private final Whose whose;
    private final Due due;
    private final Kind kind;

    IncomingWorkList(Whose whose, Due due, Kind kind) {
        this.whose = whose;
        this.due = due;
        this.kind = kind;
    }

    IncomingFilter filter() {
        return IncomingFilter.of(whose, due);
    }

    Kind kind() {
        return kind;
    }

    String href() {
        return IncomingAsked.HERE + "?whose=" + whose + (due == Due.ANY ? "" : "&due=" + due);
    }
}
