package vn.xaso.queue.domain;

/// How a visitor came to a ticket.
public enum Way {
    KIOSK,
    PHONE,
    /// An official took it for the visitor.
    DESK,
    APPOINTMENT
}
