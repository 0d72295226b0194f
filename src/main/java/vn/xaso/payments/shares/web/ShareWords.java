package vn.xaso.payments.shares.web;

import java.util.List;
import java.util.Locale;
import vn.xaso.payments.OnlineShares.Share;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Puts shares into words: `86,72 %`.
record ShareWords(Texts texts) {

    private static final double WHOLE = 100.0;

    /// A dash where there is nothing of which it could be a share.
    String percent(int part, int all) {
        if (all == 0) {
            return "–";
        }
        var locale = texts.language() == Language.EN ? Locale.ENGLISH : Locale.of("vi", "VN");
        return String.format(locale, "%.2f %%", WHOLE * part / all);
    }

    /// Of all these units together.
    List<Fact> figures(List<Share> shares) {
        int procedures = shares.stream().mapToInt(Share::procedures).sum();
        int onlineProcedures = shares.stream().mapToInt(Share::onlineProcedures).sum();
        int cases = shares.stream().mapToInt(Share::cases).sum();
        int onlineCases = shares.stream().mapToInt(Share::onlineCases).sum();
        return List.of(
                new Fact(
                        texts.of("shares.procedures"),
                        texts.of("shares.figure", percent(onlineProcedures, procedures), onlineProcedures, procedures)),
                new Fact(
                        texts.of("shares.cases"),
                        texts.of("shares.figure", percent(onlineCases, cases), onlineCases, cases)));
    }
}
