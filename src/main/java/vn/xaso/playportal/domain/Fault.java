package vn.xaso.playportal.domain;

/// What can go wrong at the portal, for whoever wants to see what the program does then.
public enum Fault {
    /// Nobody is there: 502.
    AWAY,
    /// It keeps what it is told, but its answer is lost on the way.
    DEAF,
    /// Files with more bytes are refused.
    LARGEST,
    /// One field is acknowledged, but forgotten.
    LOST
}
