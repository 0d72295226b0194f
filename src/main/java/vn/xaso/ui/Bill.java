package vn.xaso.ui;

import java.util.List;

/// What has to be paid, and how it came about.
///
/// @param total of all lines
/// @param words the total in words, or empty
public record Bill(List<Line> lines, String total, String words) {

    /// @param explanation how the amount came about, or empty
    public record Line(String name, String explanation, String amount) {}
}
