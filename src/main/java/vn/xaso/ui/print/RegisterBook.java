package vn.xaso.ui.print;

import java.util.List;

/// A register of the office with the columns that the law gives it, to print or to take along.
///
/// @param issuer who keeps it
/// @param title such as `Sổ đăng ký văn bản đến`
/// @param period such as `Từ ngày 01/01/2026 đến ngày 31/12/2026`, or empty
/// @param columns from the left
/// @param rows a cell for each column; read once, row by row, so that a long register never stands in memory whole
/// @param fileName without its ending, in plain letters such as `so-van-ban-den-2026`
public record RegisterBook(
        String issuer,
        String title,
        String period,
        List<Column> columns,
        Iterable<List<String>> rows,
        String fileName) {

    /// @param width its part of the width of the page, in hundredths; all together 100
    public record Column(String name, int width) {}

    /// In which form it is taken.
    public enum Form {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
