package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.certification.application.CertifyingDesk.Done;
import vn.xaso.cases.certification.application.HandOverDesk.Handed;
import vn.xaso.kernel.Money;
import vn.xaso.payments.Payments.Taken;
import vn.xaso.ui.Texts;

/// What one button did, as the page after it tells it.
///
/// @param left how many went on meanwhile, or are for somebody else
/// @param unpaid how many stay because their fee is open
/// @param receipts the first and the last that were given, or nothing
record WaitingDone(int done, int left, int unpaid, Money cash, List<String> receipts) {

    private static final String RECEIPT = "[A-Z]{2}\\d{2}-\\d{7,9}";

    static WaitingDone of(Done done) {
        return new WaitingDone(done.files().size(), done.left(), 0, Money.ZERO, List.of());
    }

    static WaitingDone of(Handed handed) {
        var receipts = handed.taken().stream().map(Taken::receipt).toList();
        return new WaitingDone(
                handed.done().files().size(), handed.done().left(), handed.unpaid(), handed.cash(), receipts);
    }

    String query() {
        var words = new StringBuilder("?done=" + done + "&left=" + left);
        if (unpaid > 0) {
            words.append("&unpaid=").append(unpaid);
        }
        if (!receipts.isEmpty()) {
            words.append("&cash=").append(cash.dong());
            words.append("&first=").append(receipts.getFirst()).append("&last=").append(receipts.getLast());
        }
        return words.toString();
    }

    static WaitingDone read(Map<String, String> query) {
        var first = query.getOrDefault("first", "");
        var last = query.getOrDefault("last", "");
        boolean given = first.matches(RECEIPT) && last.matches(RECEIPT);
        return new WaitingDone(
                number(query.get("done")),
                number(query.get("left")),
                number(query.get("unpaid")),
                new Money(given ? number(query.get("cash")) : 0),
                given ? List.of(first, last) : List.of());
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    String told(Texts texts) {
        var words = new StringBuilder(texts.of("certification.done", done));
        if (!receipts.isEmpty()) {
            boolean one = receipts.getFirst().equals(receipts.getLast());
            words.append(" ")
                    .append(texts.of(
                            one ? "certification.cash.one" : "certification.cash.many",
                            cash,
                            receipts.getFirst(),
                            receipts.getLast()));
        }
        if (unpaid > 0) {
            words.append(" ").append(texts.of("certification.unpaid", unpaid));
        }
        if (left > 0) {
            words.append(" ").append(texts.of("certification.left", left));
        }
        return words.toString();
    }
}
