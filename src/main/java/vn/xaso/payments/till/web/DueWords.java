package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.Refund;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.till.persistence.DueStoryQuery;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Says in words what the ledger says in accounts.
final class DueWords {

    private DueWords() {}

    static Tag tag(Dues dues, Texts texts) {
        if (!dues.isSettled()) {
            return new Tag(Kind.WARN, texts.of("till.state.OPEN"));
        }
        return dues.isPaid()
                ? new Tag(Kind.DONE, texts.of("till.state.PAID"))
                : new Tag(Kind.NEUTRAL, texts.of("till.state.LIFTED"));
    }

    static DuePage.Paper paper(ReceiptPaper paper, Texts texts) {
        var receipt = paper.receipt();
        return new DuePage.Paper(
                receipt.told(),
                MoneyTabs.RECEIPTS + "/" + receipt.told(),
                receipt.amount().toString(),
                texts.minute(receipt.issuedAt()),
                receiptTag(paper, texts));
    }

    static Tag receiptTag(ReceiptPaper paper, Texts texts) {
        if (paper.receipt().isStruck()) {
            return new Tag(Kind.LATE, texts.of("till.receipt.struck"));
        }
        return paper.file() == null
                ? new Tag(Kind.WARN, texts.of("till.receipt.waiting"))
                : new Tag(Kind.DONE, texts.of("till.receipt.signed"));
    }

    static DuePage.Refunding refund(Refund refund, Texts texts) {
        return new DuePage.Refunding(
                MoneyTabs.REFUNDS + "/" + refund.id(),
                refund.amount().toString(),
                refund.reason(),
                texts.minute(refund.asked().at()),
                refundTag(refund.state(), texts));
    }

    static Tag refundTag(Refund.State state, Texts texts) {
        var kind = switch (state) {
            case ASKED -> Kind.WARN;
            case APPROVED -> Kind.INFO;
            case REFUSED -> Kind.NEUTRAL;
            case DONE -> Kind.DONE;
        };
        return new Tag(kind, texts.of("till.refund.state." + state));
    }

    static DuePage.Try attempt(Attempt attempt, Texts texts) {
        var kind = switch (attempt.state()) {
            case BEGUN -> Kind.INFO;
            case FAILED -> Kind.NEUTRAL;
            case CONFIRMED -> Kind.DONE;
        };
        var transaction = attempt.transaction();
        return new DuePage.Try(
                attempt.reference(),
                texts.of("payments.way." + attempt.way()),
                attempt.amount().toString(),
                texts.minute(attempt.begunAt()),
                new Tag(kind, texts.of("till.try." + attempt.state())),
                transaction == null ? attempt.reason() : transaction);
    }

    /// The ledger, line by line; the proof of an exemption stands with it.
    static List<Happening> story(
            List<DueStoryQuery.Line> postings, List<DueStoryQuery.Exempted> exemptions, Texts texts) {
        var events = new ArrayList<Happening>();
        for (var line : postings) {
            events.add(new Happening(
                    texts.minute(line.at()),
                    what(line, texts),
                    who(line, texts),
                    note(line, exemptions, texts),
                    kind(line)));
        }
        return events;
    }

    private static String what(DueStoryQuery.Line line, Texts texts) {
        var account = switch (line.deed()) {
            case REFUNDED, DEPOSITED, SETTLED -> line.credit();
            default -> line.debit();
        };
        return texts.of("till.deed." + line.deed(), line.amount(), texts.of("till.account." + account));
    }

    private static String who(DueStoryQuery.Line line, Texts texts) {
        for (var way : Way.values()) {
            if (line.account() == null && way.name().equals(line.name())) {
                return texts.of("payments.way." + way);
            }
        }
        return line.name();
    }

    private static String note(DueStoryQuery.Line line, List<DueStoryQuery.Exempted> exemptions, Texts texts) {
        return switch (line.deed()) {
            case LIFTED ->
                texts.has("till.lifted." + line.note()) ? texts.of("till.lifted." + line.note()) : line.note();
            case EXEMPTED ->
                exemptions.stream()
                        .filter(one -> one.amount().equals(line.amount())
                                && one.ground().equals(line.note())
                                && !one.proof().isEmpty())
                        .findFirst()
                        .map(one -> texts.of("till.exempted.proof", one.ground(), one.proof()))
                        .orElse(line.note());
            case REFUND_APPROVED, REFUNDED, DEPOSITED, ASSIGNED, SETTLED -> line.note();
            case DEMANDED, RECEIVED, RECEIVED_UNCLEAR -> "";
        };
    }

    private static Kind kind(DueStoryQuery.Line line) {
        return switch (line.deed()) {
            case RECEIVED, ASSIGNED -> Kind.DONE;
            case RECEIVED_UNCLEAR, REFUND_APPROVED -> Kind.WARN;
            default -> line.deed() == Deed.DEMANDED ? Kind.INFO : Kind.NEUTRAL;
        };
    }
}
