package vn.xaso.payments.till.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Money;
import vn.xaso.kernel.Right;
import vn.xaso.payments.AmountWords;
import vn.xaso.payments.Demand;
import vn.xaso.payments.domain.Attempt;
import vn.xaso.payments.domain.Dues;
import vn.xaso.payments.domain.DuesBook;
import vn.xaso.payments.domain.Owed;
import vn.xaso.payments.domain.RefundBook;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.payments.till.persistence.DueStoryQuery;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.payments.web.TypedMoney;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Makes the page of what is owed for one case.
@Component
class DuePages {

    private final DuesBook book;
    private final DueStoryQuery story;
    private final ReceiptWindow receipts;
    private final RefundBook refunds;
    private final ProcedureNames names;

    DuePages(DuesBook book, DueStoryQuery story, ReceiptWindow receipts, RefundBook refunds, ProcedureNames names) {
        this.book = book;
        this.story = story;
        this.receipts = receipts;
        this.refunds = refunds;
        this.names = names;
    }

    /// What the reader did before: the receipt just given, what was typed, what was wrong with it.
    ///
    /// @param receipt the number of the receipt that was just given, or empty
    record Before(String receipt, Map<String, String> typed, List<FieldMessage> messages) {

        static final Before NOTHING = new Before("", Map.of(), List.of());
    }

    DuePage make(Actor actor, UUID id, Before before, Texts texts) {
        MoneyTabs.requireReader(actor);
        var owed = book.look(actor.unit(), id).orElseThrow(() -> new Absent("obligation " + id));
        var papers = receipts.ofObligation(actor.unit(), id);
        boolean cashier = actor.may(Right.RECEIVE_CASES);
        var dues = owed.dues();
        return new DuePage(
                MoneyTabs.at(MoneyTabs.DUES, texts),
                DueController.of(id),
                owed.obligation().code(),
                "/office/cases/" + owed.obligation().subject(),
                names.of(owed.obligation().procedureCode(), texts),
                DueWords.tag(dues, texts),
                facts(owed, texts),
                book.lines(id).stream().map(line -> line(line, texts)).toList(),
                owed.obligation().total().toString(),
                cashier && !dues.isSettled() ? taking(owed, texts) : null,
                taken(before, papers),
                cashier && !dues.isSettled() ? TypedMoney.field(dues.open()) : "",
                cashier ? sources(dues, texts) : List.of(),
                returning(dues),
                papers.stream().map(paper -> DueWords.paper(paper, texts)).toList(),
                refunds.of(actor.unit(), id).stream()
                        .map(refund -> DueWords.refund(refund, texts))
                        .toList(),
                dues.attempts().stream()
                        .filter(attempt -> attempt.way() != Way.CASH)
                        .map(attempt -> DueWords.attempt(attempt, texts))
                        .toList(),
                DueWords.story(story.postings(actor.unit(), id), story.exemptions(actor.unit(), id), texts),
                before.typed(),
                before.messages());
    }

    private static List<Fact> facts(Owed owed, Texts texts) {
        var payer = owed.obligation().payer();
        var dues = owed.dues();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("till.due.payer"), payer.name()));
        facts.add(new Fact(texts.of("till.due.address"), payer.address()));
        facts.add(new Fact(
                texts.of("till.due.asked"), texts.minute(owed.obligation().demandedAt())));
        facts.add(new Fact(texts.of("till.due.received"), dues.received().toString()));
        facts.add(new Fact(texts.of("till.due.open"), dues.open().toString()));
        if (!dues.unclear().isZero()) {
            facts.add(new Fact(texts.of("till.due.unclear"), dues.unclear().toString()));
        }
        return facts;
    }

    private static DuePage.Line line(Demand.Line line, Texts texts) {
        var kind = line.kind();
        return new DuePage.Line(
                line.name(),
                kind == null ? "" : texts.of("till.kind." + kind),
                line.explanation(),
                line.amount().toString());
    }

    private static DuePage.Taking taking(Owed owed, Texts texts) {
        var open = owed.dues().open();
        return new DuePage.Taking(
                open.toString(),
                open.dong(),
                owed.obligation().version(),
                texts.language() == Language.VI ? AmountWords.vietnamese(open) : AmountWords.english(open),
                owed.dues().attempts().reversed().stream()
                        .filter(attempt -> attempt.state() == Attempt.State.BEGUN)
                        .findFirst()
                        .map(attempt -> texts.of(
                                "till.due.waiting",
                                texts.of("payments.way." + attempt.way()),
                                texts.minute(attempt.begunAt())))
                        .orElse(""));
    }

    private static DuePage.@Nullable Taken taken(Before before, List<ReceiptPaper> papers) {
        return papers.stream()
                .map(ReceiptPaper::receipt)
                .filter(receipt -> receipt.told().equals(before.receipt()))
                .findFirst()
                .map(receipt -> new DuePage.Taken(
                        receipt.told(),
                        receipt.amount().toString(),
                        MoneyTabs.RECEIPTS + "/" + receipt.told(),
                        TypedMoney.find(before.typed().getOrDefault("given", ""))
                                .filter(given -> given.compareTo(receipt.amount()) > 0)
                                .map(given -> new Money(
                                                given.dong() - receipt.amount().dong())
                                        .toString())
                                .orElse("")))
                .orElse(null);
    }

    private static List<Choice> sources(Dues dues, Texts texts) {
        var choices = new ArrayList<Choice>();
        if (!dues.refundable().isZero()) {
            choices.add(new Choice("REVENUE", texts.of("till.source.REVENUE", dues.refundable())));
        }
        if (!dues.unclear().isZero()) {
            choices.add(new Choice("UNCLEAR", texts.of("till.source.UNCLEAR", dues.unclear())));
        }
        return choices;
    }

    private static String returning(Dues dues) {
        var most = dues.unclear().isZero() ? dues.refundable() : dues.unclear();
        return most.isZero() ? "" : TypedMoney.field(most);
    }
}
