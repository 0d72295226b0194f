package vn.xaso.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xaso.kernel.SearchText;

/// What a paper is, told by its name: procedures name their papers freely, and two of them mean the same paper by
/// different words.
public final class PaperKinds {

    private static final String LIST = "/vault/paper-kinds.csv";
    private static final String BY_NAME = "T:";
    private static final int LONGEST = 100;

    private PaperKinds() {}

    /// A kind of the list.
    ///
    /// @param words folded, by which a name is known
    public record Kind(String code, String vietnamese, String english, List<String> words) {}

    private static final class Loaded {
        static final List<Kind> ALL = load();
    }

    public static List<Kind> list() {
        return Loaded.ALL;
    }

    public static Optional<Kind> find(String code) {
        return Loaded.ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// The kind of a paper with this title; one that is not in the list is known by its title alone.
    public static String of(String title) {
        var folded = fold(title);
        return Loaded.ALL.stream()
                .filter(kind -> place(folded, kind) >= 0)
                .min(Comparator.comparingInt(kind -> place(folded, kind)))
                .map(Kind::code)
                .orElseGet(() -> byName(folded));
    }

    /// All kinds that would do where a paper of this name is asked for: "A or B" takes both.
    public static Set<String> acceptedAs(String wanted) {
        var folded = fold(wanted);
        var codes = new LinkedHashSet<String>();
        Loaded.ALL.stream().filter(kind -> place(folded, kind) >= 0).forEach(kind -> codes.add(kind.code()));
        codes.add(byName(folded));
        return codes;
    }

    /// The kinds of the list that a text speaks of.
    public static Set<String> namedIn(String text) {
        var codes = new LinkedHashSet<>(acceptedAs(text));
        codes.removeIf(code -> code.startsWith(BY_NAME));
        return codes;
    }

    private static int place(String folded, Kind kind) {
        return kind.words().stream()
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private static String byName(String folded) {
        return BY_NAME + (folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST));
    }

    private static String fold(String text) {
        return SearchText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static List<Kind> load() {
        var kinds = new ArrayList<Kind>();
        try (var reader = new BufferedReader(
                new InputStreamReader(PaperKinds.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var parts = line.split("\\|", -1);
                    kinds.add(new Kind(parts[0], parts[1], parts[2], List.of(parts[3].split(";", -1))));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(kinds);
    }
}
