package vn.xaso.documents.dossiers.domain;

/// Where a dossier stands between the list of the year and the archive.
///
/// Law: 30/2020/NĐ-CP art. 28–30
public enum DossierState {
    /// It stands in the list of the year; nothing was filed yet.
    PLANNED,
    /// Documents are filed in it.
    OPEN,
    /// The matter has ended: its papers are in order and no more are filed.
    CLOSED,
    /// It stands in a hand-over that the archive has not answered.
    OFFERED,
    /// The archive has it.
    HANDED_OVER,
    /// It was planned, and nothing came of it.
    STRUCK;

    /// Whether the keeper still has something to do with it.
    public boolean isWithTheKeeper() {
        return this == PLANNED || this == OPEN || this == CLOSED;
    }
}
