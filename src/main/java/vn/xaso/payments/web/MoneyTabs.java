package vn.xaso.payments.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// The pages of the office about money, beside each other.
public final class MoneyTabs {

    public static final String DUES = "/office/payments";
    public static final String RECEIPTS = DUES + "/receipts";
    public static final String REFUNDS = DUES + "/refunds";
    public static final String CLOSINGS = DUES + "/closings";
    public static final String DEPOSITS = DUES + "/deposits";
    public static final String MONTH = DUES + "/month";
    public static final String SHARES = DUES + "/shares";

    private static final List<String> ALL = List.of(DUES, RECEIPTS, REFUNDS, CLOSINGS, DEPOSITS, MONTH, SHARES);

    private MoneyTabs() {}

    /// @param here the address of the tab that is open
    public static List<Link> at(String here, Texts texts) {
        var links = new ArrayList<Link>();
        for (var href : ALL) {
            var word = href.equals(DUES) ? "dues" : href.substring(DUES.length() + 1);
            links.add(new Link(href, texts.of("till.tab." + word), href.equals(here)));
        }
        return List.copyOf(links);
    }

    /// Cashiers and leaders read them; the page does not exist for others.
    public static void requireReader(Actor actor) {
        if (!actor.may(Right.DECIDE_CASES)) {
            actor.require(Right.RECEIVE_CASES);
        }
    }
}
