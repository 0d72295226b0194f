package vn.xaso.documents.dossiers.domain;

import vn.xaso.kernel.Right;

/// Who may do a move.
public enum DossierMaker {
    /// Who keeps the list of the year.
    LIST_KEEPER(Right.MANAGE_DOCUMENT_RULES),
    /// Who keeps the dossier, or the head of its office.
    KEEPER(Right.HANDLE_DOCUMENTS),
    /// The keeper, the people of the office, and who sees all documents.
    FILER(Right.HANDLE_DOCUMENTS),
    LEADER(Right.DIRECT_DOCUMENTS),
    ARCHIVIST(Right.KEEP_ARCHIVE);

    private final Right right;

    DossierMaker(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
