package vn.xaso.payments.shares.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.payments.shares.persistence.FeeCaseQuery.Row;
import vn.xaso.payments.shares.persistence.FeeCaseQuery.Settled;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells fee cases line by line.
@Component
class FeeCaseLines {

    private final Procedures procedures;
    private final Clock clock;

    FeeCaseLines(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /// @param isFar whether the cases lie in another unit, whose pages the reader does not open
    List<SharePage.Line> of(List<Row> rows, boolean isFar, Texts texts) {
        return rows.stream()
                .map(row -> new SharePage.Line(
                        isFar ? "" : "/office/cases/" + row.subject(),
                        row.code(),
                        name(row, texts),
                        row.payer(),
                        row.total().toString(),
                        texts.minute(row.demandedAt()),
                        new Tag(kind(row.settled()), texts.of("shares.settled." + row.settled()))))
                .toList();
    }

    RegisterBook book(Unit unit, List<Row> found, String period, Texts texts, LocalDate today) {
        var columns = List.of(
                new Column(texts.of("shares.list.code"), 18),
                new Column(texts.of("shares.list.procedure"), 30),
                new Column(texts.of("shares.list.payer"), 18),
                Column.number(texts, "shares.list.total", 11),
                new Column(texts.of("shares.list.when"), 13),
                new Column(texts.of("shares.list.settled"), 14));
        var rows = RegisterBook.told(
                found,
                some -> of(some, true, texts).stream()
                        .map(line -> List.of(
                                line.code(),
                                line.procedure(),
                                line.payer(),
                                line.total(),
                                line.when(),
                                line.tag().text())));
        return new RegisterBook(
                unit.fullName(), texts.of("shares.list.title"), period, columns, rows, "ho-so-co-phi-" + today);
    }

    private String name(Row row, Texts texts) {
        var day = LocalDate.ofInstant(row.demandedAt(), vn.xaso.kernel.OfficeClock.ZONE);
        return ProcedureCode.find(row.procedure())
                .flatMap(code ->
                        procedures.findInForce(code, day).or(() -> procedures.findInForce(code, LocalDate.now(clock))))
                .map(version -> {
                    var english = version.nameEn();
                    return texts.language() == Language.EN && english != null ? english : version.name();
                })
                .orElse(row.procedure());
    }

    private static Kind kind(Settled settled) {
        return switch (settled) {
            case ONLINE -> Kind.DONE;
            case CASH -> Kind.INFO;
            case OPEN -> Kind.WARN;
            case EXEMPT, LIFTED -> Kind.NEUTRAL;
        };
    }
}
