package vn.xaso.directory;

/// The levels of local government. Districts are history.
///
/// Law: 72/2025/QH15 (two levels from 1/7/2025)
public enum UnitLevel {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5);

    private final int codeLength;

    UnitLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /// How many digits the state's code of such a unit has.
    public int codeLength() {
        return codeLength;
    }
}
