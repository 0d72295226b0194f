package vn.xaso.cases.synchronised.domain;

/// Where a case stands on the axis of the synchronisation; stored by its place.
public enum Axis {
    /// The portal knows nothing of it.
    UNTOLD,
    /// The portal lacks something.
    INCOMPLETE,
    COMPLETE
}
