package vn.xaso.cases.books.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.xaso.cases.books.domain.CaseBook;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Column;

/// The columns of a register as the law gives them, and which of them stand on the screen.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 07; 23/2015/NĐ-CP art. 13
///
/// @param widths of the columns on paper, in hundredths
/// @param byHand the columns that the program cannot fill, by their numbers on paper
/// @param screen the columns of the screen by their numbers on paper, each with the one that stands below it, or 0
record BookLayout(CaseBook book, List<Integer> widths, List<Integer> byHand, List<Pair> screen) {

    record Pair(int above, int below) {}

    static BookLayout of(CaseBook book) {
        return switch (book) {
            case TRACKING ->
                new BookLayout(
                        book,
                        List.of(4, 11, 14, 4, 14, 7, 8, 8, 8, 9, 6, 7),
                        List.of(11),
                        List.of(pair(2, 3), pair(5, 0), pair(7, 0), pair(8, 0), pair(9, 10), pair(12, 0)));
            case COPIES ->
                new BookLayout(
                        book,
                        List.of(7, 9, 16, 23, 18, 7, 8, 12),
                        List.of(),
                        List.of(pair(1, 2), pair(3, 8), pair(4, 0), pair(6, 7), pair(5, 0)));
            case SIGNATURES ->
                new BookLayout(
                        book,
                        List.of(7, 9, 19, 20, 18, 7, 8, 12),
                        List.of(),
                        List.of(pair(1, 2), pair(3, 8), pair(4, 0), pair(6, 7), pair(5, 0)));
            case CONTRACTS ->
                new BookLayout(
                        book,
                        List.of(7, 9, 23, 22, 18, 9, 12),
                        List.of(),
                        List.of(pair(1, 2), pair(3, 7), pair(4, 0), pair(6, 0), pair(5, 0)));
            case CIVIL_STATUS ->
                new BookLayout(
                        book,
                        List.of(10, 8, 16, 9, 19, 16, 12, 10),
                        List.of(8),
                        List.of(pair(1, 2), pair(3, 7), pair(4, 0), pair(5, 0), pair(6, 0)));
        };
    }

    private static Pair pair(int above, int below) {
        return new Pair(above, below);
    }

    List<Column> columns(Texts texts) {
        var columns = new ArrayList<Column>();
        for (int place = 1; place <= widths.size(); place++) {
            columns.add(new Column(name(place, texts), widths.get(place - 1)));
        }
        return List.copyOf(columns);
    }

    String name(int place, Texts texts) {
        return texts.of("casebooks.column." + book + "." + place);
    }

    /// The names of the columns that are written by hand.
    String handwritten(Texts texts) {
        return byHand.stream().map(place -> name(place, texts)).collect(Collectors.joining(", "));
    }
}
