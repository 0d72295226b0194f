package vn.xaso.documents.dossiers.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.Retention;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How pages say what a dossier is.
final class DossierTexts {

    private static final int DAYS_OF_NOTICE = 30;

    private DossierTexts() {}

    static Tag tag(DossierState state, Texts texts) {
        var kind = switch (state) {
            case PLANNED, STRUCK -> Kind.NEUTRAL;
            case OPEN -> Kind.INFO;
            case OFFERED -> Kind.WARN;
            case CLOSED, HANDED_OVER -> Kind.DONE;
        };
        return new Tag(kind, texts.of("dossiers.state." + state.name()));
    }

    static String retention(Retention retention, Texts texts) {
        if (retention.isForEver()) {
            return texts.of("dossiers.retention.forEver");
        }
        return retention.isWholeYears()
                ? texts.of("dossiers.retention.years", retention.inYears())
                : texts.of("dossiers.retention.months", String.valueOf(retention.months()));
    }

    /// The usual terms, and the one that the dossier has.
    static List<Choice> retentions(@Nullable Retention own, Texts texts) {
        var terms = new ArrayList<>(Retention.USUAL);
        if (own != null && !terms.contains(own)) {
            terms.add(own);
        }
        return terms.stream()
                .map(term -> new Choice(term.word(), retention(term, texts)))
                .toList();
    }

    static String day(@Nullable LocalDate day, Texts texts) {
        return day == null ? "" : texts.day(day);
    }

    static String span(@Nullable LocalDate first, @Nullable LocalDate last, Texts texts) {
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? texts.day(first) : texts.day(first) + " – " + texts.day(last);
    }

    /// When the archive should have it, while it has not.
    static DossierPage.Due due(Dossier dossier, LocalDate today, Texts texts) {
        var day = dossier.course().handOverBy();
        if (day == null || dossier.state() != DossierState.CLOSED) {
            return DossierPage.Due.NONE;
        }
        long left = ChronoUnit.DAYS.between(today, day);
        var words = left < 0
                ? texts.of("dossiers.due.late", -left)
                : left == 0 ? texts.of("dossiers.due.today") : texts.of("dossiers.due.left", left);
        var kind = left < 0 ? Kind.LATE : left <= DAYS_OF_NOTICE ? Kind.WARN : Kind.NEUTRAL;
        return new DossierPage.Due(texts.day(day), words, kind);
    }

    static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
