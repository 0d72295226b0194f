package vn.xaso.cases.digitising.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.xaso.kernel.SearchText;
import vn.xaso.vault.PaperKinds;

/// Tells what a paper is by the words of its title, however badly they were read: three letters in a row at a time.
final class TitleReader {

    /// How much of a name must be found in a line.
    private static final double LIKE = 0.62;
    /// A title stands in the upper half.
    private static final double LOWEST = 0.62;
    private static final double FOR_CAPITALS = 0.12;
    private static final int SHORTEST = 6;

    private TitleReader() {}

    /// @param kind a code of the list of kinds
    record Title(String kind, String name, PrintedLine line, double likeness) {}

    static Optional<Title> read(List<PrintedLine> lines) {
        Title best = null;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.spot().top() > LOWEST) {
                continue;
            }
            var next = i + 1 < lines.size() ? " " + lines.get(i + 1).folded() : "";
            for (var kind : PaperKinds.list()) {
                double likeness = Math.max(likeness(kind, line.folded()), likeness(kind, line.folded() + next) - 0.05)
                        + (line.isCapitals() ? FOR_CAPITALS : 0);
                if (likeness >= LIKE && (best == null || likeness > best.likeness())) {
                    best = new Title(kind.code(), kind.vietnamese(), line, likeness);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double likeness(PaperKinds.Kind kind, String line) {
        var names = new ArrayList<>(kind.words());
        names.add(SearchText.fold(kind.vietnamese()));
        return names.stream().mapToDouble(name -> likeness(name, line)).max().orElse(0);
    }

    /// Longer names weigh a little more: "bản sao trích lục khai tử" is more than "khai tử".
    static double likeness(String name, String line) {
        if (line.length() < SHORTEST) {
            return 0;
        }
        var wanted = threes(name);
        var there = threes(line);
        double found = wanted.stream().filter(there::contains).count() / (double) wanted.size();
        double rest = Math.max(0, there.size() - wanted.size()) / (double) Math.max(1, there.size());
        return found - 0.15 * rest + Math.min(0.05, name.length() / 1000.0);
    }

    private static Set<String> threes(String text) {
        var plain = " " + text.replaceAll("[^a-z0-9]+", " ").strip() + " ";
        var threes = new HashSet<String>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            threes.add(plain.substring(i, i + 3));
        }
        return threes;
    }
}
