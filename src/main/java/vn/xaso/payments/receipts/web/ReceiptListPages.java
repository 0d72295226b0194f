package vn.xaso.payments.receipts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.receipts.application.ReceiptWindow;
import vn.xaso.payments.receipts.persistence.ReceiptBookQuery;
import vn.xaso.payments.receipts.persistence.ReceiptBookQuery.Show;
import vn.xaso.payments.web.AskedDays;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the book of receipts: as a page, or whole to print and for a spreadsheet.
@Component
class ReceiptListPages {

    private static final List<String> WORDS = List.of("q", "show", "way", "from", "to");

    private final ReceiptBookQuery query;
    private final ReceiptWindow window;
    private final Clock clock;

    ReceiptListPages(ReceiptBookQuery query, ReceiptWindow window, Clock clock) {
        this.query = query;
        this.window = window;
        this.clock = clock;
    }

    static AskedWords asked(Map<String, String> sent) {
        return AskedWords.of(sent, WORDS, place -> Receipt.Serial.find(place).isPresent());
    }

    ReceiptListPage make(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var cursor = asked.cursor();
        var after = cursor == null ? null : Receipt.Serial.find(cursor).orElse(null);
        var slice = query.page(actor.unit(), filter(asked), after);
        return new ReceiptListPage(
                MoneyTabs.at(MoneyTabs.RECEIPTS, texts),
                window.late(actor.unit()),
                asked.word("q"),
                Arrays.stream(Show.values())
                        .map(show -> new Choice(show.name(), texts.of("receipts.show." + show)))
                        .toList(),
                asked.word("show"),
                Arrays.stream(Way.values())
                        .map(way -> new Choice(way.name(), texts.of("payments.way." + way)))
                        .toList(),
                asked.word("way"),
                asked.word("from"),
                asked.word("to"),
                asked.isNarrowed(),
                lines(slice.rows(), texts),
                cursor == null ? null : asked.from(MoneyTabs.RECEIPTS, null),
                slice.next() == null ? null : asked.from(MoneyTabs.RECEIPTS, slice.next()),
                Link.files(form -> asked.file(MoneyTabs.RECEIPTS + "/register", form)));
    }

    /// Every number of the series, struck ones too.
    RegisterBook book(Actor actor, AskedWords asked, Texts texts) {
        MoneyTabs.requireReader(actor);
        var found = query.forExport(actor.unit(), filter(asked), RegisterBook.ASKED);
        var columns = List.of(
                new Column(texts.of("receipts.list.number"), 11),
                new Column(texts.of("receipts.list.when"), 12),
                new Column(texts.of("receipts.list.payer"), 17),
                new Column(texts.of("receipts.list.code"), 17),
                Column.number(texts, "receipts.list.amount", 10),
                new Column(texts.of("receipts.list.way"), 10),
                new Column(texts.of("receipts.list.cashier"), 11),
                new Column(texts.of("receipts.list.note"), 12));
        var rows = RegisterBook.told(
                found,
                some -> lines(some, texts).stream()
                        .map(line -> List.of(
                                line.number(),
                                line.when(),
                                line.payer(),
                                line.code(),
                                line.amount(),
                                line.way(),
                                line.cashier(),
                                line.note())));
        return new RegisterBook(
                actor.unitName(),
                texts.of("receipts.list.title"),
                AskedDays.told(asked, texts),
                columns,
                rows,
                "so-bien-lai-" + LocalDate.now(clock));
    }

    private static ReceiptBookQuery.Filter filter(AskedWords asked) {
        return new ReceiptBookQuery.Filter(
                asked.pick(Show.values(), "show").orElse(null),
                asked.pick(Way.values(), "way").orElse(null),
                asked.day("from"),
                asked.day("to"),
                SearchText.fold(asked.word("q")));
    }

    private static List<ReceiptListPage.Line> lines(List<ReceiptBookQuery.Row> rows, Texts texts) {
        return rows.stream().map(row -> line(row, texts)).toList();
    }

    private static ReceiptListPage.Line line(ReceiptBookQuery.Row row, Texts texts) {
        var receipt = row.receipt();
        return new ReceiptListPage.Line(
                receipt.told(),
                MoneyTabs.RECEIPTS + "/" + receipt.told(),
                row.code(),
                receipt.payer().name(),
                receipt.amount().toString(),
                texts.of("payments.way." + receipt.way()),
                texts.minute(receipt.issuedAt()),
                receipt.cashier() == null ? texts.of("receipts.byItself") : receipt.cashierName(),
                note(receipt, texts),
                tag(receipt, row.waiting(), texts));
    }

    private static String note(Receipt receipt, Texts texts) {
        var struck = receipt.struck();
        if (struck != null) {
            return texts.of("receipts.note.struck", texts.day(struck.at()), struck.reason());
        }
        return receipt.replaces().isEmpty() ? "" : texts.of("receipts.note.replaces", receipt.replaces());
    }

    static Tag tag(Receipt receipt, boolean waiting, Texts texts) {
        if (receipt.isStruck()) {
            return new Tag(Kind.LATE, texts.of("till.receipt.struck"));
        }
        return waiting
                ? new Tag(Kind.WARN, texts.of("till.receipt.waiting"))
                : new Tag(Kind.DONE, texts.of("till.receipt.signed"));
    }
}
