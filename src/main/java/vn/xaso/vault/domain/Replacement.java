package vn.xaso.vault.domain;

import vn.xaso.vault.VaultPaper;
import vn.xaso.vault.VaultPaper.Status;

/// Which older paper a new one takes the place of: the corrected result of the same case, or another copy of the very
/// same paper. Two papers of one kind with different numbers stand beside each other.
public final class Replacement {

    private Replacement() {}

    public static boolean isBy(VaultPaper older, VaultPaper newer) {
        if (older.status() != Status.VALID
                || older.id().equals(newer.id())
                || !older.owner().equals(newer.owner())
                || !older.kind().equals(newer.kind())) {
            return false;
        }
        boolean sameCase = older.caseId() != null
                && older.caseId().equals(newer.caseId())
                && older.source() == newer.source()
                && older.title().equals(newer.title());
        return sameCase || isSamePaper(older, newer);
    }

    private static boolean isSamePaper(VaultPaper older, VaultPaper newer) {
        boolean worthLess = older.source().isEvidence() && !newer.source().isEvidence();
        return !worthLess
                && !newer.marks().number().isBlank()
                && older.marks().number().equalsIgnoreCase(newer.marks().number())
                && older.marks().issuer().equalsIgnoreCase(newer.marks().issuer());
    }
}
