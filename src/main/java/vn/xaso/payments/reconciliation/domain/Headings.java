package vn.xaso.payments.reconciliation.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.xaso.kernel.SearchText;

/// How banks and providers head their columns, as data; and the row of a file in which the headings stand.
///
/// @param words by role, folded, the surest first
/// @param payouts words by which a bank names the provider that pays out
public record Headings(Map<ColumnRole, List<String>> words, Map<Source, List<String>> payouts) {

    private static final int SEARCHED_ROWS = 40;
    private static final String BETWEEN = "\\|";

    /// @param columns the column of each role
    public record Columns(int headRow, Map<ColumnRole, Integer> columns) {

        public boolean isEnough() {
            boolean amount = columns.containsKey(ColumnRole.CREDIT) || columns.containsKey(ColumnRole.AMOUNT);
            boolean told = columns.containsKey(ColumnRole.WORDS) || columns.containsKey(ColumnRole.REFERENCE);
            return columns.containsKey(ColumnRole.DAY) && amount && told;
        }

        /// As it is kept: `DAY=1,WORDS=3`.
        public String written() {
            return columns.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining(","));
        }

        public static Map<ColumnRole, Integer> read(String written) {
            var columns = new EnumMap<ColumnRole, Integer>(ColumnRole.class);
            for (var one : written.split(",")) {
                var parts = one.split("=");
                if (parts.length == 2) {
                    columns.put(ColumnRole.valueOf(parts[0]), Integer.valueOf(parts[1]));
                }
            }
            return columns;
        }
    }

    public static Headings of(Properties data) {
        var words = new EnumMap<ColumnRole, List<String>>(ColumnRole.class);
        for (var role : ColumnRole.values()) {
            words.put(role, split(data.getProperty("column." + role, "")));
        }
        var payouts = new EnumMap<Source, List<String>>(Source.class);
        for (var source : Source.values()) {
            payouts.put(source, split(data.getProperty("payout." + source, "")));
        }
        return new Headings(words, payouts);
    }

    private static List<String> split(String text) {
        var all = new ArrayList<String>();
        for (var word : text.split(BETWEEN)) {
            if (!word.isBlank()) {
                all.add(plain(word));
            }
        }
        return List.copyOf(all);
    }

    /// Letters and digits only: `Số tiền (VND)` is `so tien vnd`.
    static String plain(String heading) {
        return SearchText.fold(heading.replaceAll("[^\\p{L}\\p{N}]+", " ")).strip();
    }

    /// The first row that says enough.
    ///
    /// @param learned what officials have said of files with the same headings
    public Optional<Columns> find(List<List<String>> rows, Map<String, Map<ColumnRole, Integer>> learned) {
        for (int i = 0; i < Math.min(SEARCHED_ROWS, rows.size()); i++) {
            var known = learned.get(signature(rows.get(i)));
            var columns = new Columns(i, known == null ? roles(rows.get(i)) : known);
            if (columns.isEnough()) {
                return Optional.of(columns);
            }
        }
        return Optional.empty();
    }

    /// Under which a layout is remembered.
    public static String signature(List<String> headRow) {
        return headRow.stream().map(Headings::plain).collect(Collectors.joining("|"));
    }

    private Map<ColumnRole, Integer> roles(List<String> row) {
        var plain = row.stream().map(Headings::plain).toList();
        var found = new HashMap<ColumnRole, Integer>();
        var taken = new HashSet<Integer>();
        for (boolean exact : new boolean[] {true, false}) {
            for (var role : ColumnRole.values()) {
                for (var word : words.getOrDefault(role, List.of())) {
                    for (int i = 0; i < plain.size() && !found.containsKey(role); i++) {
                        if (!taken.contains(i) && (exact ? plain.get(i).equals(word) : isIn(plain.get(i), word))) {
                            found.put(role, i);
                            taken.add(i);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isIn(String heading, String word) {
        return (" " + heading + " ").contains(" " + word + " ");
    }

    /// Which provider pays out, as the bank writes it.
    public Optional<Source> payout(String words) {
        var plain = plain(words);
        return payouts.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(word -> isIn(plain, word)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
