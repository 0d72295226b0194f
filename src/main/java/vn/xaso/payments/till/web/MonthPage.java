package vn.xaso.payments.till.web;

import java.util.List;
import vn.xaso.ui.Link;

/// A month of money: what was owed, where it lay, how it was paid.
///
/// @param month as the field holds it, such as `2026-11`
/// @param ties whether every line comes out, and the balances agree with the ledger
public record MonthPage(List<Link> tabs, String month, String title, boolean ties, Table owed, Table held, Table paid) {

    /// @param heads of the columns; the first one names the line
    /// @param files the table to print and for a spreadsheet
    public record Table(String title, List<String> heads, List<Line> lines, List<Link> files) {}

    /// @param second under the name, or empty
    /// @param total whether it is the sum of the lines above
    public record Line(String name, String second, List<String> cells, boolean total) {}
}
