package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.documents.outgoing.domain.WordDifference;
import vn.xaso.ui.Choice;

/// What changed between two versions of a draft, word by word.
///
/// @param fileNote the two versions were made of files: only the fields are compared
public record DifferencePage(
        String href,
        String title,
        String from,
        String to,
        List<Choice> versions,
        List<Piece> pieces,
        boolean fileNote) {

    public record Piece(String text, boolean added, boolean removed) {

        static Piece of(WordDifference.Piece piece) {
            return new Piece(
                    piece.text(),
                    piece.kind() == WordDifference.Kind.ADDED,
                    piece.kind() == WordDifference.Kind.REMOVED);
        }
    }

    public boolean isSame() {
        return pieces.stream().noneMatch(piece -> piece.added() || piece.removed());
    }
}
