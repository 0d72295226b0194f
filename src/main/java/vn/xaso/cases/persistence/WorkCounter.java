package vn.xaso.cases.persistence;

/// A number that stands beside the lists of work and is counted on the same walk over the open cases.
public interface WorkCounter {

    /// Where the things behind the number are.
    String href();

    /// The text of the number.
    String key();

    /// Counts among the rows of `work`: `id`, `due_at`, `state` and `assignee` of the case, whether it is `mine` or
    /// `waiting`, and when it is `due`. The parameters are those of [CaseWorkSql] and `:unit`.
    String sql();
}
