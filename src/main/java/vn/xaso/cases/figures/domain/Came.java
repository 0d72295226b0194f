package vn.xaso.cases.figures.domain;

/// How a case came into the period of a report.
public enum Came {
    /// Received in the period, online.
    ONLINE,
    /// Received in the period at the counter or by post.
    DIRECT,
    /// Received before the period, and not ended when it began.
    CARRIED,
    /// Received in the period by another unit: its volume counts there.
    ELSEWHERE
}
