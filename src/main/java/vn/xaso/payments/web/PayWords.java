package vn.xaso.payments.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.Money;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.Demand;
import vn.xaso.payments.application.DuesStory;
import vn.xaso.payments.application.PayDesk;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Deed;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Refund;
import vn.xaso.ui.Bill;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How money is told to people.
final class PayWords {

    private PayWords() {}

    static Tag tag(DuesStory story, Texts texts) {
        if (!story.dues().isSettled()) {
            return new Tag(Kind.WARN, texts.of("pay.state.OPEN"));
        }
        return story.dues().isPaid()
                ? new Tag(Kind.DONE, texts.of("pay.state.PAID"))
                : new Tag(Kind.NEUTRAL, texts.of("pay.state.LIFTED"));
    }

    /// What is asked, with what was taken off at once.
    static Bill bill(DuesStory story, Texts texts) {
        var due = story.lines().stream().map(Demand.Line::due).reduce(Money.ZERO, Money::plus);
        return new Bill(
                story.lines().stream()
                        .map(line -> new Bill.Line(
                                line.name(), why(line, texts), line.due().toString()))
                        .toList(),
                due.toString(),
                words(due, texts));
    }

    private static String why(Demand.Line line, Texts texts) {
        var lessened = line.exempted().isZero() ? "" : texts.of("pay.lessened", line.exempted(), line.ground());
        return (line.explanation() + " " + lessened).strip();
    }

    static String words(Money amount, Texts texts) {
        return texts.language() == Language.VI ? AmountWords.vietnamese(amount) : AmountWords.english(amount);
    }

    /// What became of the total, where it is more than that it was paid.
    static List<Fact> sums(DuesStory story, Texts texts) {
        var dues = story.dues();
        var facts = new ArrayList<Fact>();
        long atOnce =
                story.lines().stream().mapToLong(line -> line.exempted().dong()).sum();
        add(
                facts,
                "pay.sum.exempted",
                new Money(Math.max(0, dues.sum(Deed.EXEMPTED).dong() - atOnce)),
                texts);
        add(facts, "pay.sum.lifted", dues.sum(Deed.LIFTED), texts);
        add(facts, "pay.sum.received", dues.received(), texts);
        if (!facts.isEmpty() && !dues.isSettled()) {
            add(facts, "pay.sum.open", dues.open(), texts);
        }
        add(facts, "pay.sum.surplus", dues.unclear(), texts);
        add(facts, "pay.sum.refunding", dues.refunding(), texts);
        add(facts, "pay.sum.refunded", dues.sum(Deed.REFUNDED), texts);
        boolean isPlain = facts.size() == 1 && dues.isPaid();
        return isPlain ? List.of() : List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String key, Money amount, Texts texts) {
        if (!amount.isZero()) {
            facts.add(new Fact(texts.of(key), amount.toString()));
        }
    }

    /// What was tried, the newest first.
    static List<Happening> tries(DuesStory story, Texts texts) {
        return story.dues().attempts().reversed().stream()
                .map(attempt -> new Happening(
                        texts.minute(attempt.begunAt()),
                        texts.of("pay.try." + attempt.state(), way(attempt, texts), attempt.amount()),
                        "",
                        attempt.state() == Attempt.State.FAILED ? reason(attempt, texts) : "",
                        kind(attempt)))
                .toList();
    }

    static String way(Attempt attempt, Texts texts) {
        return texts.of("pay.way." + attempt.way());
    }

    private static Kind kind(Attempt attempt) {
        return switch (attempt.state()) {
            case BEGUN -> Kind.INFO;
            case FAILED -> Kind.LATE;
            case CONFIRMED -> Kind.DONE;
        };
    }

    /// The provider's code in words.
    static String reason(Attempt attempt, Texts texts) {
        if (attempt.reason().equals(PayDesk.UNREACHABLE)) {
            return texts.of("pay.refusal.unreachable");
        }
        var key = "pay.reason." + attempt.way() + "." + attempt.reason();
        return texts.has(key) ? texts.of(key) : texts.of("pay.reason.other");
    }

    static List<PayPage.Paper> receipts(DuesStory story, Texts texts) {
        return story.receipts().stream().map(receipt -> receipt(receipt, texts)).toList();
    }

    private static PayPage.Paper receipt(Receipt receipt, Texts texts) {
        boolean struck = receipt.isStruck();
        var words = texts.of(
                struck ? "pay.receipt.struck" : "pay.receipt.words",
                receipt.amount(),
                texts.minute(receipt.issuedAt()),
                texts.of("pay.way." + receipt.way()));
        return new PayPage.Paper(texts.of("pay.receipt", receipt.told()), words, receipt.href());
    }

    /// Refunds that are on their way, as the payer reads them.
    static List<String> refunds(DuesStory story, Texts texts) {
        return story.refunds().stream()
                .filter(refund -> refund.state() != Refund.State.REFUSED)
                .map(refund -> texts.of("pay.refund." + refund.state(), refund.amount()))
                .toList();
    }
}
