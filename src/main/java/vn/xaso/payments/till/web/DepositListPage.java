package vn.xaso.payments.till.web;

import java.util.List;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// What the reader can take to the treasury now, and the slips of the unit.
///
/// @param ready what a slip would carry; empty: nothing
/// @param sum of it
/// @param seen the same in dong
/// @param refused why no slip was made, or empty
public record DepositListPage(
        List<Link> tabs,
        boolean cashier,
        List<ClosingListPage.Movement> ready,
        String sum,
        long seen,
        String refused,
        CashNarrowing narrowing,
        List<Line> lines) {

    public record Line(
            String number, String href, String cashier, String when, String amount, String reference, Tag tag) {}
}
