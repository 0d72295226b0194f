package vn.xaso.cases.digitising.domain;

import vn.xaso.cases.digitising.domain.Proposal.Spot;
import vn.xaso.kernel.SearchText;

/// A line as it was read on the first page.
///
/// @param spot where it stands, and how sure its letters are
public record PrintedLine(String text, Spot spot) {

    String folded() {
        return SearchText.fold(text);
    }

    boolean isCapitals() {
        long letters = text.chars().filter(Character::isLetter).count();
        long small = text.chars().filter(Character::isLowerCase).count();
        return letters >= 2 && small * 8 <= letters;
    }
}
