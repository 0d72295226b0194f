package vn.xaso.reports.entry.domain;

/// How a report stands in its own unit.
public enum ReportState {
    DRAFT,
    /// Waits for the leader.
    SUBMITTED,
    /// Waits to be sent.
    SIGNED,
    SENT
}
