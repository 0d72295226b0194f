package vn.xaso.cases.persistence;

/// In which order a list of cases is told. There is no other: each is that of an index.
public enum CaseOrder {
    NEWEST,
    OLDEST,
    /// The next due first; only open cases are due.
    DUE;

    /// The key of the order, from the first column on.
    String key() {
        return this == DUE ? CaseFilter.DUE : "c.submitted_at";
    }

    /// Which rows come after the one at the cursor.
    String beyond() {
        return "(" + key() + ", c.id) " + (this == NEWEST ? "<" : ">") + " (:time::timestamptz, :id::uuid)";
    }

    String by() {
        var direction = this == NEWEST ? " desc" : "";
        return " order by " + key() + direction + ", c.id" + direction;
    }
}
