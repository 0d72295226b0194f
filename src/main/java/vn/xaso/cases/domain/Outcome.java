package vn.xaso.cases.domain;

/// What the draft result says to the applicant.
public enum Outcome {
    GRANTED,
    /// A written answer that the matter is not granted, with the reason.
    DECLINED
}
