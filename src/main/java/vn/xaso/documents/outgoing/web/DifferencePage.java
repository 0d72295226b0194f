package vn.xaso.documents.outgoing.web;

import java.util.List;
import vn.xaso.ui.Choice;
import vn.xaso.ui.WordDifference;

/// What changed between two versions of a draft, word by word.
///
/// @param fileNote the two versions were made of files: only the fields are compared
public record DifferencePage(
        String href,
        String title,
        String from,
        String to,
        List<Choice> versions,
        List<WordDifference.Piece> pieces,
        boolean fileNote) {

    public boolean isSame() {
        return WordDifference.isSame(pieces);
    }
}
