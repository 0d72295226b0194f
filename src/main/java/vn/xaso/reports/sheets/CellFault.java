package vn.xaso.reports.sheets;

/// Why a formula has no value.
public enum CellFault {
    DIVISION,
    /// It needs itself.
    CYCLE,
    TOO_LARGE,
    /// It says true or false where a number is wanted.
    NO_NUMBER
}
