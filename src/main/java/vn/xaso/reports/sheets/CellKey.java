package vn.xaso.reports.sheets;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// One place of a form: table, row (dòng) and column (cột), by the numbers that its designer sees.
///
/// @param table 0 for a text outside the tables, whose number is the row then
public record CellKey(int table, int row, int column) implements Comparable<CellKey> {

    private static final Pattern TEXT = Pattern.compile("B(\\d{1,2})\\.d(\\d{1,3})c(\\d{1,2})");
    private static final Comparator<CellKey> ORDER = Comparator.comparingInt(CellKey::table)
            .thenComparingInt(CellKey::row)
            .thenComparingInt(CellKey::column);

    public static CellKey ofText(int number) {
        return new CellKey(0, number, 1);
    }

    public static Optional<CellKey> find(String text) {
        var read = TEXT.matcher(text);
        return read.matches()
                ? Optional.of(new CellKey(
                        Integer.parseInt(read.group(1)),
                        Integer.parseInt(read.group(2)),
                        Integer.parseInt(read.group(3))))
                : Optional.empty();
    }

    public boolean isText() {
        return table == 0;
    }

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }

    /// As formulas and pages write it: `B1.d2c3`.
    @Override
    public String toString() {
        return "B" + table + ".d" + row + "c" + column;
    }
}
