package vn.xaso.playbank.domain;

import java.util.List;

/// What a visitor lets happen on the page where people pay.
public enum Choice {
    PAY,
    /// Paid, and the message never arrives.
    PAY_LOST,
    /// Paid, and two messages arrive at the same moment.
    PAY_TWICE,
    /// Paid, and the message arrives a minute later.
    PAY_LATE,
    /// Nobody pays; somebody else sends messages that say so.
    FORGE,
    FAIL,
    CANCEL,
    EXPIRE;

    /// Why VNPAY does not take money.
    public static final List<String> FAULTS = List.of("07", "09", "10", "12", "13", "51", "65", "75", "79", "99");

    private static final String PAID = "00";
    private static final String CANCELLED = "24";
    private static final String EXPIRED = "11";

    public boolean pays() {
        return this == PAY || this == PAY_LOST || this == PAY_TWICE || this == PAY_LATE;
    }

    /// @param fault as it was chosen, for [#FAIL]
    public String code(String fault) {
        return switch (this) {
            case PAY, PAY_LOST, PAY_TWICE, PAY_LATE, FORGE -> PAID;
            case FAIL -> FAULTS.contains(fault) ? fault : FAULTS.getLast();
            case CANCEL -> CANCELLED;
            case EXPIRE -> EXPIRED;
        };
    }

    /// The platform sends no messages, so nothing can go wrong with them.
    public boolean isOf(Door door) {
        return door == Door.VNPAY || this == PAY || this == FAIL || this == CANCEL || this == EXPIRE;
    }
}
