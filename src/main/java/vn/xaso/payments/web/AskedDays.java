package vn.xaso.payments.web;

import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Texts;

/// The days by which a list of money is narrowed, for the head of the file.
public final class AskedDays {

    private AskedDays() {}

    /// From `from` to `to`, or empty where neither is asked for.
    public static String told(AskedWords asked, Texts texts) {
        var from = asked.day("from");
        var to = asked.day("to");
        return from == null && to == null
                ? ""
                : texts.of("till.period", from == null ? "…" : texts.day(from), to == null ? "…" : texts.day(to));
    }
}
