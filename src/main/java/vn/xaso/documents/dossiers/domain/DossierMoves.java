package vn.xaso.documents.dossiers.domain;

import static vn.xaso.documents.dossiers.domain.DossierAct.*;
import static vn.xaso.documents.dossiers.domain.DossierMaker.ARCHIVIST;
import static vn.xaso.documents.dossiers.domain.DossierMaker.FILER;
import static vn.xaso.documents.dossiers.domain.DossierMaker.KEEPER;
import static vn.xaso.documents.dossiers.domain.DossierMaker.LEADER;
import static vn.xaso.documents.dossiers.domain.DossierMaker.LIST_KEEPER;
import static vn.xaso.documents.dossiers.domain.DossierState.CLOSED;
import static vn.xaso.documents.dossiers.domain.DossierState.HANDED_OVER;
import static vn.xaso.documents.dossiers.domain.DossierState.OFFERED;
import static vn.xaso.documents.dossiers.domain.DossierState.PLANNED;
import static vn.xaso.documents.dossiers.domain.DossierState.STRUCK;

import java.util.List;
import java.util.Optional;

/// The moves of a dossier. What is not here is refused.
///
/// Law: 30/2020/NĐ-CP art. 28–30
public final class DossierMoves {

    private static final DossierState OPENED = DossierState.OPEN;

    public static final List<DossierMove> TABLE = List.of(
            new DossierMove(null, PLAN, PLANNED, LIST_KEEPER),
            new DossierMove(PLANNED, CHANGE, PLANNED, LIST_KEEPER),
            new DossierMove(PLANNED, OPEN, OPENED, KEEPER),
            new DossierMove(PLANNED, STRIKE, STRUCK, LIST_KEEPER),
            new DossierMove(OPENED, CHANGE, OPENED, LIST_KEEPER),
            new DossierMove(OPENED, FILE, OPENED, FILER),
            new DossierMove(OPENED, TAKE_OUT, OPENED, KEEPER),
            new DossierMove(OPENED, NUMBER, OPENED, KEEPER),
            new DossierMove(OPENED, CLOSE, CLOSED, KEEPER),
            new DossierMove(OPENED, STRIKE, STRUCK, LIST_KEEPER),
            new DossierMove(CLOSED, REOPEN, OPENED, KEEPER),
            new DossierMove(CLOSED, KEEP, CLOSED, LEADER),
            new DossierMove(CLOSED, OFFER, OFFERED, KEEPER),
            new DossierMove(PLANNED, PASS_ON, PLANNED, LIST_KEEPER),
            new DossierMove(OPENED, PASS_ON, OPENED, LIST_KEEPER),
            new DossierMove(CLOSED, PASS_ON, CLOSED, LIST_KEEPER),
            new DossierMove(OFFERED, PASS_ON, OFFERED, LIST_KEEPER),
            new DossierMove(OFFERED, WITHDRAW, CLOSED, KEEPER),
            new DossierMove(OFFERED, SEND_BACK, CLOSED, ARCHIVIST),
            new DossierMove(OFFERED, RECEIVE, HANDED_OVER, ARCHIVIST));

    private DossierMoves() {}

    public static Optional<DossierMove> find(DossierState from, DossierAct act) {
        return TABLE.stream()
                .filter(move -> move.from() == from && move.act() == act)
                .findFirst();
    }

    /// The moves that are possible in a state, in the order of the table.
    public static List<DossierMove> from(DossierState state) {
        return TABLE.stream().filter(move -> move.from() == state).toList();
    }
}
