package vn.xaso.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.xaso.kernel.SearchText;

/// A word, or a syllable: Vietnamese writes each by itself.
///
/// @param exact lower case, with its marks, the tone on the letter where the school puts it
/// @param folded without marks
public record Word(String exact, String folded) {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SHORT_NUMBER = Pattern.compile("^0+(?=\\d{1,5}$)");
    private static final int LONGEST = 60;
    private static final int LONGEST_SYLLABLE = 7;
    private static final int MOST_MET = 8_000;
    private static final Map<String, Word> MET = new ConcurrentHashMap<>();

    /// Old and new places of the tone at the end of a syllable: hoà and hòa are one word. Not after q: quý stays.
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    /// A word at its place in a text.
    public record Token(Word word, int start, int end) {}

    public static List<Token> read(String text) {
        var tokens = new ArrayList<Token>();
        var found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(new Token(of(found.group()), found.start(), found.end()));
        }
        return tokens;
    }

    /// Vietnamese has some seven thousand syllables: those that were met are remembered.
    public static Word of(String token) {
        if (token.length() > LONGEST_SYLLABLE) {
            return make(token);
        }
        var known = MET.get(token);
        if (known != null) {
            return known;
        }
        var made = make(token);
        if (MET.size() < MOST_MET) {
            MET.put(token, made);
        }
        return made;
    }

    private static Word make(String token) {
        var lower = Normalizer.normalize(token, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var cut = lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
        var exact = SHORT_NUMBER.matcher(school(cut)).replaceFirst("");
        return new Word(exact, SearchText.fold(exact));
    }

    private static String school(String word) {
        int end = word.length() - 2;
        if (end < 0) {
            return word;
        }
        var placed = TONES.get(word.substring(end));
        boolean afterQ = end > 0 && word.charAt(end - 1) == 'q';
        return placed == null || afterQ ? word : word.substring(0, end) + placed;
    }

    public boolean hasMarks() {
        return !exact.equals(folded);
    }

    public boolean isNumber() {
        return folded.chars().anyMatch(Character::isDigit);
    }

    /// The same word typed without marks: it stands for all that are written so.
    public Word bare() {
        return new Word(folded, folded);
    }

    /// Whether this word in a text is what that word in a question asks for.
    public boolean answers(Word asked) {
        return asked.hasMarks() ? exact.equals(asked.exact) : folded.equals(asked.folded);
    }
}
