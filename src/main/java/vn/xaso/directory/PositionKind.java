package vn.xaso.directory;

/// The kinds of positions, from which rights come.
///
/// Law: 72/2025/QH15
public enum PositionKind {
    CHAIRMAN(true),
    VICE_CHAIRMAN(false),
    /// Chánh văn phòng.
    OFFICE_HEAD(true),
    /// Trưởng phòng.
    HEAD_OF_DIVISION(true),
    SERVICE_CENTRE_DIRECTOR(true),
    ONE_STOP_OFFICER(false),
    SPECIALIST(false),
    /// Văn thư.
    CLERK(false),
    COMMUNE_ADMINISTRATOR(false),
    PROVINCE_LEADER(false),
    PROVINCE_OFFICIAL(false),
    PROVINCE_ADMINISTRATOR(false);

    private final boolean heldByOne;

    PositionKind(boolean heldByOne) {
        this.heldByOne = heldByOne;
    }

    /// Whether a position of this kind has one holder at a time.
    public boolean isHeldByOne() {
        return heldByOne;
    }
}
