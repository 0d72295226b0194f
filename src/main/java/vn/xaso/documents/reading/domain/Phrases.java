package vn.xaso.documents.reading.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.SearchText;

/// Known phrases, to put right the marks that a scan has lost: the same letters, the marks as they must be.
final class Phrases {

    private static final int LONGEST = 8;

    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> folded;

    /// Two that differ in their marks alone, such as `Vũ` and `Vừ`, are known and never put right.
    ///
    /// @param list divided by `;`
    Phrases(String list) {
        var twice = new HashSet<String>();
        for (var phrase : list.strip().split(";\\s*")) {
            if (phrases.put(SearchText.fold(phrase), phrase.strip()) != null) {
                twice.add(SearchText.fold(phrase));
            }
        }
        folded = Set.copyOf(phrases.keySet());
        phrases.keySet().removeAll(twice);
    }

    boolean knows(String phrase) {
        return folded.contains(letters(phrase));
    }

    String mend(String text) {
        var words = text.split(" ");
        var all = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            int taken = longest(words, at);
            var said = join(words, at, at + Math.max(taken, 1));
            all.append(all.isEmpty() ? "" : " ").append(taken == 0 ? said : like(said));
            at += Math.max(taken, 1);
        }
        return all.toString();
    }

    private int longest(String[] words, int at) {
        for (int end = Math.min(words.length, at + LONGEST); end > at; end--) {
            if (phrases.containsKey(letters(join(words, at, end)))) {
                return end - at;
            }
        }
        return 0;
    }

    /// With the capitals and the closing sign of what stands there.
    private String like(String said) {
        var known = phrases.getOrDefault(letters(said), said);
        var end = said.replaceFirst("^.*?([,;:.)]*)$", "$1");
        if (said.equals(said.toUpperCase(Locale.ROOT))) {
            return known.toUpperCase(Locale.ROOT) + end;
        }
        boolean capital = Character.isUpperCase(said.charAt(0));
        return (capital ? Character.toUpperCase(known.charAt(0)) + known.substring(1) : known) + end;
    }

    private static String letters(String said) {
        return SearchText.fold(said.replaceFirst("[,;:.)]+$", ""));
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }
}
