package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.xaso.ui.WordDifference.Kind;
import vn.xaso.ui.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void marksTheWordThatWasPutInThePlaceOfAnother() {
        var pieces = WordDifference.between("báo cáo trước ngày 15 tháng 3", "báo cáo trước ngày 20 tháng 3");

        assertThat(pieces)
                .containsExactly(
                        new Piece(Kind.SAME, "báo cáo trước ngày "),
                        new Piece(Kind.REMOVED, "15 "),
                        new Piece(Kind.ADDED, "20 "),
                        new Piece(Kind.SAME, "tháng 3"));
    }

    @Test
    void keepsLineEndsApartFromWords() {
        var pieces = WordDifference.between("Điều 1.\nĐiều 3.", "Điều 1.\nĐiều 2.\nĐiều 3.");

        assertThat(pieces.stream().filter(piece -> piece.kind() == Kind.REMOVED))
                .isEmpty();
        assertThat(pieces.stream()
                        .filter(piece -> piece.kind() == Kind.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .contains("2.");
    }

    @Test
    void givesBackBothTexts() {
        var before = "a b\n\nc  d";
        var after = "a x\n\nd  e f";

        var pieces = WordDifference.between(before, after);

        assertThat(text(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(java.util.List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(WordDifference.between("như nhau", "như nhau")).containsExactly(new Piece(Kind.SAME, "như nhau"));
    }
}
