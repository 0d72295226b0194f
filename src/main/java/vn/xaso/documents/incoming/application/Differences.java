package vn.xaso.documents.incoming.application;

import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.incoming.domain.Particulars;

/// What a correction changed, old and new, for the story of the document.
final class Differences {

    private Differences() {}

    static String of(Particulars before, Particulars after) {
        var words = new StringJoiner("\n");
        add(words, before.symbol(), after.symbol());
        add(words, before.type(), after.type());
        add(words, before.issuedOn(), after.issuedOn());
        add(words, before.issuer(), after.issuer());
        add(words, before.summary(), after.summary());
        add(words, before.signer(), after.signer());
        add(words, before.signerPosition(), after.signerPosition());
        add(words, before.urgency(), after.urgency());
        add(words, before.pages(), after.pages());
        add(words, before.answerBy(), after.answerBy());
        add(words, before.note(), after.note());
        return words.toString();
    }

    private static void add(StringJoiner words, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            words.add(text(before) + " → " + text(after));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : value.toString();
    }
}
