package vn.xaso.payments.till.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.payments.till.persistence.MonthQuery;
import vn.xaso.payments.till.persistence.MonthQuery.Held;
import vn.xaso.payments.till.persistence.MonthQuery.Owed;
import vn.xaso.payments.till.web.MonthPage.Line;
import vn.xaso.payments.till.web.MonthPage.Table;
import vn.xaso.payments.web.MoneyTabs;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the report of a month.
@Component
class MonthPages {

    private static final List<String> OWED =
            List.of("procedure", "opening", "demanded", "exempted", "lifted", "cash", "other", "closing", "refunded");
    private static final List<String> HELD =
            List.of("account", "opening", "received", "arrived", "left", "refunded", "closing");
    private static final List<String> PAID = List.of("way", "receipts", "amount", "struck");

    private final MonthQuery query;
    private final ProcedureNames names;
    private final Clock clock;

    MonthPages(MonthQuery query, ProcedureNames names, Clock clock) {
        this.query = query;
        this.names = names;
        this.clock = clock;
    }

    /// The month that is meant; this one where it is none.
    YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException none) {
            return YearMonth.now(clock);
        }
    }

    MonthPage make(Actor actor, YearMonth month, Texts texts) {
        MoneyTabs.requireReader(actor);
        var owed = query.owed(actor.unit(), month);
        var held = query.held(actor.unit(), month);
        return new MonthPage(
                MoneyTabs.at(MoneyTabs.MONTH, texts),
                month.toString(),
                texts.of("till.month.of", month.getMonthValue(), String.valueOf(month.getYear())),
                owed.stream().allMatch(Owed::ties) && held.stream().allMatch(Held::ties),
                owedTable(month, owed, texts),
                heldTable(month, held, texts),
                paidTable(actor, month, texts));
    }

    /// @param part owed, held or paid
    RegisterBook book(Actor actor, YearMonth month, String part, Texts texts) {
        var page = make(actor, month, texts);
        var table = switch (part) {
            case "held" -> page.held();
            case "paid" -> page.paid();
            default -> page.owed();
        };
        int first = table.heads().size() > PAID.size() ? 28 : 40;
        int each = (100 - first) / (table.heads().size() - 1);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.heads().size(); i++) {
            var head = table.heads().get(i);
            columns.add(i == 0 ? new Column(head, first) : Column.numbers(texts, head, each));
        }
        var rows = table.lines().stream()
                .map(line -> Stream.concat(
                                Stream.of(line.second().isEmpty() ? line.name() : line.name() + " – " + line.second()),
                                line.cells().stream())
                        .toList())
                .toList();
        return new RegisterBook(
                actor.unitName(), table.title(), page.title(), columns, rows, "phi-le-phi-" + part + "-" + month);
    }

    private Table owedTable(YearMonth month, List<Owed> owed, Texts texts) {
        var lines = new ArrayList<Line>();
        for (var row : owed) {
            lines.add(new Line(
                    names.of(row.procedure(), texts),
                    texts.of("till.month.kind." + row.kind()),
                    cells(row, texts),
                    false));
        }
        owed.stream()
                .reduce(Owed::plus)
                .ifPresent(sum -> lines.add(new Line(texts.of("till.due.total"), "", cells(sum, texts), true)));
        return table("owed", OWED, lines, month, texts);
    }

    private static List<String> cells(Owed row, Texts texts) {
        return Stream.of(
                        row.opening(),
                        row.demanded(),
                        row.exempted(),
                        row.lifted(),
                        row.cash(),
                        row.other(),
                        row.closing(),
                        row.refunded())
                .map(texts::number)
                .toList();
    }

    private static Table heldTable(YearMonth month, List<Held> held, Texts texts) {
        var lines = held.stream()
                .map(row -> new Line(
                        texts.of("till.month.account." + row.account()),
                        "",
                        Stream.of(
                                        row.opening(),
                                        row.received(),
                                        row.arrived(),
                                        row.left(),
                                        row.refunded(),
                                        row.closing())
                                .map(texts::number)
                                .toList(),
                        false))
                .toList();
        return table("held", HELD, lines, month, texts);
    }

    private Table paidTable(Actor actor, YearMonth month, Texts texts) {
        var lines = query.paid(actor.unit(), month).stream()
                .map(row -> new Line(
                        texts.of("payments.way." + row.way()),
                        "",
                        List.of(texts.number(row.receipts()), texts.number(row.amount()), texts.number(row.struck())),
                        false))
                .toList();
        return table("paid", PAID, lines, month, texts);
    }

    private static Table table(String part, List<String> heads, List<Line> lines, YearMonth month, Texts texts) {
        var file = MoneyTabs.MONTH + "/register?month=" + month + "&part=" + part + "&form=";
        return new Table(
                texts.of("till.month." + part),
                heads.stream()
                        .map(head -> texts.of("till.month." + part + "." + head))
                        .toList(),
                lines,
                List.of(
                        new Link(file + "PDF", "PDF"),
                        new Link(file + "XLSX", "Excel"),
                        new Link(file + "CSV", "CSV")));
    }
}
