package vn.xaso.documents.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Compares what was read with the ground truth. Speaks plain Java: the bench uses it too.
public final class ExtractionScore {

    private static final String[] OLD_MARKS = {"oà", "oá", "oả", "oã", "oạ", "uỷ", "uý", "uỳ", "uỹ", "uỵ", "oè", "oé"};
    private static final String[] NEW_MARKS = {"òa", "óa", "ỏa", "õa", "ọa", "ủy", "úy", "ùy", "ũy", "ụy", "òe", "óe"};

    private final List<String> misses = new ArrayList<>();
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    /// One field as it was read; a field that was not found is empty and flagged.
    public record Answer(String value, boolean flagged) {

        public static final Answer NONE = new Answer("", true);
    }

    /// The rows of the table of the ground truth, by the names of its columns.
    public static List<Map<String, String>> truth(Path csv) throws IOException {
        var rows = Files.readAllLines(csv).stream().map(ExtractionScore::cells).toList();
        var all = new ArrayList<Map<String, String>>();
        for (var cells : rows.subList(1, rows.size())) {
            var row = new LinkedHashMap<String, String>();
            for (int n = 0; n < cells.size(); n++) {
                row.put(rows.getFirst().get(n), cells.get(n));
            }
            all.add(row);
        }
        return all;
    }

    /// @param typeName the Vietnamese name of the type that was read
    public void add(Map<String, String> truth, Map<String, Answer> read, String typeName) {
        var file = cell(truth, "file");
        var symbol = cell(truth, "so_ky_hieu").split("/", 2);
        exact(
                file,
                "symbol",
                symbol[1],
                read.getOrDefault("NOTATION", Answer.NONE).value());
        rightOrFlagged(file, "number", symbol[0], read.getOrDefault("NUMBER", Answer.NONE));
        rightOrFlagged(file, "date", cell(truth, "ngay_ban_hanh"), read.getOrDefault("DATE", Answer.NONE));
        exact(file, "type", cell(truth, "loai_van_ban"), typeName.replaceAll(" \\(.*", ""));
        exact(file, "issuer", plain(cell(truth, "co_quan_ban_hanh")), plain(value(read, "ISSUER")));
        similar(file, "subject", plain(cell(truth, "trich_yeu")), plain(value(read, "SUMMARY")));
        if (!cell(truth, "nguoi_ky").isEmpty()) {
            exact(file, "signer", cell(truth, "nguoi_ky"), value(read, "SIGNER"));
            exact(file, "position", plain(cell(truth, "chuc_vu_ky")), plain(value(read, "SIGNER_POSITION")));
        }
        if (!cell(truth, "kinh_gui").isEmpty()) {
            similar(file, "addressee", plain(cell(truth, "kinh_gui")), plain(value(read, "ADDRESSEE")));
        }
    }

    private static String cell(Map<String, String> truth, String column) {
        return truth.getOrDefault(column, "");
    }

    /// The mean of a measure, 0 to 1.
    public double of(String measure) {
        var sum = sums.getOrDefault(measure, new double[2]);
        return sum[1] == 0 ? 0 : sum[0] / sum[1];
    }

    public Map<String, Double> all() {
        var all = new LinkedHashMap<String, Double>();
        sums.keySet().forEach(measure -> all.put(measure, of(measure)));
        return all;
    }

    public List<String> misses() {
        return List.copyOf(misses);
    }

    private void exact(String file, String measure, String truth, String read) {
        count(measure, truth.equals(read) ? 1 : 0);
        if (!truth.equals(read)) {
            misses.add(file + " " + measure + ": " + read + " <> " + truth);
        }
    }

    private void rightOrFlagged(String file, String measure, String truth, Answer read) {
        boolean right = truth.equals(read.value());
        count(measure + " right or flagged", right || read.flagged() ? 1 : 0);
        count(measure + " right and not flagged", right && !read.flagged() ? 1 : 0);
        if (!right && !read.flagged()) {
            misses.add(file + " " + measure + ": " + read.value() + " <> " + truth);
        }
    }

    private void similar(String file, String measure, String truth, String read) {
        double likeness = 1 - (double) distance(truth, read) / Math.max(1, Math.max(truth.length(), read.length()));
        count(measure, likeness);
        if (likeness < 0.95) {
            misses.add("%s %s %.2f: %s <> %s".formatted(file, measure, likeness, read, truth));
        }
    }

    private void count(String measure, double points) {
        var sum = sums.computeIfAbsent(measure, key -> new double[2]);
        sum[0] += points;
        sum[1]++;
    }

    private static String value(Map<String, Answer> read, String field) {
        return read.getOrDefault(field, Answer.NONE).value();
    }

    /// Without `Về việc`, in small letters, with the marks where most put them today.
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        for (int n = 0; n < OLD_MARKS.length; n++) {
            plain = plain.replace(OLD_MARKS[n], NEW_MARKS[n]);
        }
        return plain.replaceFirst("^(về việc|v/v) ", "")
                .replaceAll("[‐‑–—−]", "-")
                .replaceAll("\\s*-\\s*", "-");
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        java.util.Arrays.setAll(before, n -> n);
        for (int row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (int n = 1; n <= other.length(); n++) {
                int changed = before[n - 1] + (one.charAt(row - 1) == other.charAt(n - 1) ? 0 : 1);
                now[n] = Math.min(changed, Math.min(before[n], now[n - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : row.toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
