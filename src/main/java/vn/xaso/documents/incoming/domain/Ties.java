package vn.xaso.documents.incoming.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a document is tied to.
///
/// @param answer the outgoing document that answers it, where it stands in this program
/// @param answerSymbol number and notation of the answer, or empty
/// @param dossier the dossier in which it lies
/// @param replaces the earlier version of the sender
/// @param replacedBy the later version of the sender
/// @param duplicateOf an earlier entry that looks the same, where the clerk registered this one all the same
public record Ties(
        @Nullable UUID answer,
        String answerSymbol,
        @Nullable UUID dossier,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable UUID duplicateOf) {

    public static final Ties NONE = new Ties(null, "", null, null, null, null);

    public Ties answeredBy(@Nullable UUID document, String symbol) {
        return new Ties(document, symbol, dossier, replaces, replacedBy, duplicateOf);
    }

    public Ties in(@Nullable UUID dossierOfIt) {
        return new Ties(answer, answerSymbol, dossierOfIt, replaces, replacedBy, duplicateOf);
    }

    public Ties inPlaceOf(@Nullable UUID earlier) {
        return new Ties(answer, answerSymbol, dossier, earlier, replacedBy, duplicateOf);
    }

    public Ties replacedBy(UUID later) {
        return new Ties(answer, answerSymbol, dossier, replaces, later, duplicateOf);
    }

    public Ties lookingLike(@Nullable UUID earlier) {
        return new Ties(answer, answerSymbol, dossier, replaces, replacedBy, earlier);
    }
}
