package vn.xaso.ui.print;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// A register of the office with the columns that the law gives it, to print or to take along.
///
/// @param issuer who keeps it
/// @param title such as `Sổ đăng ký văn bản đến`
/// @param period such as `Từ ngày 01/01/2026 đến ngày 31/12/2026`, or empty
/// @param columns from the left
/// @param rows a cell for each column; where there are very many, the first `ASKED` of them
/// @param all how many rows there are where `rows` does not hold all, or 0 where it does; `UNCOUNTED` when it is
///     only known that there are more
/// @param fileName without its ending, in plain letters such as `so-van-ban-den-2026`
public record RegisterBook(
        String issuer,
        String title,
        String period,
        List<Column> columns,
        Iterable<List<String>> rows,
        int all,
        String fileName) {

    /// What a commune writes in more than a year; a list that is longer is taken in parts.
    public static final int MOST_ROWS = 30_000;

    /// As many rows are asked for: one more than a file holds, so that a file that ends early can say so.
    public static final int ASKED = MOST_ROWS + 1;

    public static final int UNCOUNTED = Integer.MAX_VALUE;

    private static final int TOLD_AT_ONCE = 500;

    /// @param width its part of the width of the page, in hundredths; all together 100
    /// @param numbers the language in whose signs its amounts are written, for spreadsheets; null for words
    public record Column(String name, int width, @Nullable Language numbers) {

        public Column(String name, int width) {
            this(name, width, null);
        }

        /// A column of amounts; what is no number in it stays words.
        public static Column number(Texts texts, String key, int width) {
            return numbers(texts, texts.of(key), width);
        }

        public static Column numbers(Texts texts, String name, int width) {
            return new Column(name, width, texts.language());
        }
    }

    public RegisterBook(
            String issuer,
            String title,
            String period,
            List<Column> columns,
            Iterable<List<String>> rows,
            String fileName) {
        this(issuer, title, period, columns, rows, 0, fileName);
    }

    /// Tells rows in words some at a time, so that a long register does not stand in memory as words.
    public static <R> Iterable<List<String>> told(List<R> rows, Function<List<R>, Stream<List<String>>> words) {
        return () -> Stream.iterate(0, from -> from < rows.size(), from -> from + TOLD_AT_ONCE)
                .flatMap(from -> words.apply(rows.subList(from, Math.min(from + TOLD_AT_ONCE, rows.size()))))
                .iterator();
    }

    /// In which form it is taken.
    public enum Form {
        /// Some 150 pages.
        PDF("application/pdf", 3_000),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MOST_ROWS),
        CSV("text/csv;charset=UTF-8", MOST_ROWS);

        private final String mediaType;
        private final int mostRows;

        Form(String mediaType, int mostRows) {
            this.mediaType = mediaType;
            this.mostRows = mostRows;
        }

        public String mediaType() {
            return mediaType;
        }

        /// How many rows one file holds.
        public int mostRows() {
            return mostRows;
        }

        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
