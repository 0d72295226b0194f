package vn.xaso.indicators;

/// What the figures rest on.
///
/// Law: 766/QĐ-TTg
public enum DataSet {
    /// What this office knows of its cases.
    LOCAL(1),
    /// What the national portal has acknowledged, field by field: by this the office is measured.
    SYNCHRONISED(2);

    private final int number;

    DataSet(int number) {
        this.number = number;
    }

    /// As it stands in the database.
    public int number() {
        return number;
    }
}
