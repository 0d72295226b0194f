package vn.xaso.vault;

import java.time.LocalDate;
import java.util.ArrayList;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.vault.VaultPaper.Status;

/// A paper of the store in words.
public final class PaperWords {

    private PaperWords() {}

    /// Number, issuer and dates, as far as they are known.
    public static String facts(VaultPaper paper, Texts texts) {
        var marks = paper.marks();
        var words = new ArrayList<String>();
        if (!marks.number().isBlank()) {
            words.add(texts.of("vault.number", marks.number()));
        }
        if (!marks.issuer().isBlank()) {
            words.add(marks.issuer());
        }
        var issued = marks.issuedOn();
        if (issued != null) {
            words.add(texts.of("vault.issuedOn", texts.day(issued)));
        }
        var from = marks.validFrom();
        if (from != null && !from.equals(issued)) {
            words.add(texts.of("vault.validFrom", texts.day(from)));
        }
        var to = marks.validTo();
        if (to != null) {
            words.add(texts.of("vault.validTo", texts.day(to)));
        }
        return String.join(" · ", words);
    }

    public static Tag tag(VaultPaper paper, LocalDate today, Texts texts) {
        var to = paper.marks().validTo();
        if (paper.status() == Status.VALID && to != null && today.isAfter(to)) {
            return new Tag(Kind.WARN, texts.of("vault.status.EXPIRED"));
        }
        var kind = switch (paper.status()) {
            case VALID -> paper.source().isEvidence() ? Kind.DONE : Kind.NEUTRAL;
            case REPLACED -> Kind.NEUTRAL;
            case REVOKED -> Kind.LATE;
        };
        var unseen = paper.status() == Status.VALID && !paper.source().isEvidence();
        return new Tag(kind, texts.of(unseen ? "vault.status.UNSEEN" : "vault.status." + paper.status()));
    }

    public static String source(VaultPaper paper, String unit, Texts texts) {
        return texts.of("vault.source." + paper.source(), unit);
    }
}
