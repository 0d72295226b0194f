package vn.xaso.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A word of an entry at its place, read back from what [Lexemes] wrote.
public record Placed(String lexeme, int place) {

    /// In the order of the text. What has no place, such as the facets, is left out.
    public static List<Placed> read(String lexemes) {
        var words = new ArrayList<Placed>();
        for (int at = 0; at < lexemes.length(); ) {
            var lexeme = new StringBuilder();
            at = quoted(lexemes, at + 1, lexeme);
            int end = lexemes.indexOf(' ', at);
            end = end < 0 ? lexemes.length() : end;
            if (at < end) {
                for (var place : lexemes.substring(at + 1, end).split(",")) {
                    words.add(new Placed(lexeme.toString(), Integer.parseInt(place)));
                }
            }
            at = end + 1;
        }
        words.sort(Comparator.comparingInt(Placed::place).thenComparing(Placed::lexeme));
        return words;
    }

    /// @return the place behind the closing quotation mark
    private static int quoted(String text, int from, StringBuilder into) {
        int at = from;
        while (text.charAt(at) != '\'' || at + 1 < text.length() && text.charAt(at + 1) == '\'') {
            boolean escaped = text.charAt(at) == '\'' || text.charAt(at) == '\\';
            into.append(text.charAt(escaped ? at + 1 : at));
            at += escaped ? 2 : 1;
        }
        return at + 1;
    }
}
