package vn.xaso.indicators.alerts.domain;

import vn.xaso.directory.PositionKind;

/// The rules: what an alert can be about, from when it is opened where nobody says otherwise, and whose it is.
public enum AlertKind {
    /// A case will be late within so many working days.
    CASE_SOON(1, 0, Sense.MORE_IS_STRICTER, 10, PositionKind.OFFICE_HEAD),
    /// A case is late.
    CASE_LATE(0, 0, Sense.FIXED, 0, PositionKind.OFFICE_HEAD),
    /// Open cases grew by so many percent within so many days.
    BACKLOG_GROWS(30, 14, Sense.LESS_IS_STRICTER, 500, PositionKind.OFFICE_HEAD),
    /// An indicator is so many points of a percent below its threshold.
    INDICATOR_BELOW(0, 0, Sense.LESS_IS_STRICTER, 100, PositionKind.CHAIRMAN),
    /// Something has not reached the national portal for so many hours.
    SYNC_STUCK(24, 0, Sense.LESS_IS_STRICTER, 240, PositionKind.COMMUNE_ADMINISTRATOR),
    /// So many incoming documents are late.
    DOCUMENTS_OVERDUE(1, 0, Sense.LESS_IS_STRICTER, 1000, PositionKind.OFFICE_HEAD),
    /// Something of the program does not work as it should.
    PROGRAM(0, 0, Sense.FIXED, 0, PositionKind.COMMUNE_ADMINISTRATOR);

    private final int threshold;
    private final int days;
    private final Sense sense;
    private final int most;
    private final PositionKind owner;

    AlertKind(int threshold, int days, Sense sense, int most, PositionKind owner) {
        this.threshold = threshold;
        this.days = days;
        this.sense = sense;
        this.most = most;
        this.owner = owner;
    }

    /// Which way a number makes a rule stricter.
    public enum Sense {
        MORE_IS_STRICTER,
        LESS_IS_STRICTER,
        /// The rule has no number.
        FIXED
    }

    /// The rule where nobody says otherwise.
    public AlertRule usual() {
        return new AlertRule(this, true, threshold, days, owner);
    }

    public boolean hasThreshold() {
        return sense != Sense.FIXED;
    }

    /// Whether it looks back over some days.
    public boolean hasDays() {
        return days > 0;
    }

    public int most() {
        return most;
    }

    /// Whether it is a case that somebody holds.
    public boolean isOfCases() {
        return this == CASE_SOON || this == CASE_LATE;
    }

    boolean isAsStrict(int number, int than) {
        return switch (sense) {
            case MORE_IS_STRICTER -> number >= than;
            case LESS_IS_STRICTER -> number <= than;
            case FIXED -> number == than;
        };
    }
}
