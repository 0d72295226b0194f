package vn.xaso.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xaso.search.Facet;
import vn.xaso.search.SearchEntry;

/// What stands in the index for an entry, in the notation of PostgreSQL's `tsvector`: `'dat':3 'đất':3`.
///
/// A word without marks, and with its marks where it has some, stand at the same place, so that a phrase may mix both.
/// The unit and the facets are lexemes too: an index finds all of a question at once.
public final class Lexemes {

    /// Further to the right the database keeps no places.
    private static final int LAST_PLACE = 16_000;

    private static final int MOST_PLACES = 200;
    private static final int GAP = 10;
    private static final int LONGEST_VALUE = 200;

    private final Map<String, List<Integer>> places = new LinkedHashMap<>();
    private int place = 1;

    private Lexemes() {}

    public static String of(SearchEntry entry) {
        var lexemes = read(entry);
        lexemes.mark("u:" + entry.key().unit());
        lexemes.mark(facet(Facet.KIND, entry.key().kind()));
        lexemes.mark(facet(Facet.TYPE, entry.facets().type()));
        lexemes.mark(facet(Facet.ISSUER, entry.facets().issuer()));
        lexemes.mark(facet(Facet.STATE, entry.facets().state()));
        return lexemes.text();
    }

    /// The words of an entry with their places, without unit and facets.
    static Map<String, List<Integer>> places(SearchEntry entry) {
        return read(entry).places;
    }

    private static Lexemes read(SearchEntry entry) {
        var lexemes = new Lexemes();
        var shown = entry.shown();
        for (var text : List.of(shown.symbol(), shown.title(), shown.names(), entry.body())) {
            lexemes.add(text);
        }
        return lexemes;
    }

    /// The lexeme that stands for a value of a facet.
    public static String facet(Facet facet, String value) {
        var cut = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
        return switch (facet) {
            case KIND -> "k:" + cut;
            case TYPE -> "t:" + cut;
            case ISSUER -> "i:" + cut;
            case STATE -> "s:" + cut;
            case YEAR -> "y:" + cut;
        };
    }

    /// The lexeme that answers a word of a question.
    public static String of(Word word) {
        return word.hasMarks() ? word.exact() : word.folded();
    }

    public static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private void add(String text) {
        for (var token : Word.read(text)) {
            if (place > LAST_PLACE) {
                return;
            }
            var word = token.word();
            at(word.folded());
            if (word.hasMarks()) {
                at(word.exact());
            }
            place++;
        }
        place += GAP;
    }

    private void at(String lexeme) {
        var list = places.computeIfAbsent(lexeme, _ -> new ArrayList<>());
        if (list.size() < MOST_PLACES) {
            list.add(place);
        }
    }

    private void mark(String lexeme) {
        if (lexeme.length() > 2) {
            places.putIfAbsent(lexeme, List.of());
        }
    }

    private String text() {
        return places.entrySet().stream()
                .map(entry -> quoted(entry.getKey())
                        + (entry.getValue().isEmpty()
                                ? ""
                                : ":"
                                        + entry.getValue().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining(" "));
    }
}
