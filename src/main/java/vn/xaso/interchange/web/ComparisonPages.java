package vn.xaso.interchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.interchange.StuckCases;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.interchange.application.TransferWords;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.interchange.domain.Comparisons.Difference;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the page of the comparison.
@Component
class ComparisonPages {

    static final String HERE = StuckCases.HERE + "/comparison";
    private static final int PAGE = 50;

    private final Comparisons comparisons;
    private final Switchboard switchboard;
    private final Clock clock;

    ComparisonPages(Comparisons comparisons, Switchboard switchboard, Clock clock) {
        this.comparisons = comparisons;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ComparisonPage make(Actor actor, AskedWords asked, boolean away, Texts texts) {
        var newest = comparisons.newest(actor.unit()).orElse(null);
        var after = asked.cursor();
        Slice<Difference> slice = newest == null
                ? new Slice<>(List.of(), null)
                : Slice.cut(
                        comparisons.differences(actor.unit(), newest.id(), after == null ? "" : after, PAGE + 1),
                        PAGE,
                        Difference::code);
        return new ComparisonPage(
                newest == null ? "" : texts.minute(newest.at()),
                away,
                SendingDesk.maySend(actor) && switchboard.isOn(actor.unit()),
                newest == null ? List.of() : figures(newest, texts),
                slice.rows().stream().map(one -> line(one, texts)).toList(),
                after == null ? null : HERE,
                slice.next() == null ? null : asked.from(HERE, slice.next()),
                newest == null
                        ? List.of()
                        : List.of(
                                new Link(HERE + "/register?form=PDF", "PDF"),
                                new Link(HERE + "/register?form=XLSX", "Excel"),
                                new Link(HERE + "/register?form=CSV", "CSV")));
    }

    private static List<Fact> figures(Comparisons.Comparison newest, Texts texts) {
        return List.of(
                new Fact(texts.of("interchange.compare.ours"), texts.number(newest.ours())),
                new Fact(texts.of("interchange.compare.theirs"), texts.number(newest.theirs())),
                new Fact(texts.of("interchange.compare.same"), texts.number(newest.same())));
    }

    private static ComparisonPage.Line line(Difference one, Texts texts) {
        var kind = switch (one.kind()) {
            case NOT_THERE -> Kind.LATE;
            case NOT_HERE -> Kind.INFO;
            case DIFFERS -> Kind.WARN;
        };
        return new ComparisonPage.Line(
                one.caseId() == null ? "" : StuckCases.HERE + "/cases/" + one.caseId(),
                one.code(),
                new Tag(kind, texts.of("interchange.compare." + one.kind())),
                one.fields().isEmpty() ? "–" : TransferWords.fields(one.fields(), texts));
    }

    @Transactional(readOnly = true)
    RegisterBook book(Actor actor, Texts texts) {
        var newest = comparisons.newest(actor.unit());
        var rows = newest.map(one -> comparisons.differences(actor.unit(), one.id(), "", RegisterBook.ASKED))
                .orElse(List.of());
        return new RegisterBook(
                actor.unitName(),
                texts.of("interchange.compare.title"),
                newest.map(one -> texts.minute(one.at())).orElse(""),
                List.of(
                        new Column(texts.of("interchange.case"), 30),
                        new Column(texts.of("interchange.compare.kind"), 26),
                        new Column(texts.of("interchange.compare.fields"), 44)),
                RegisterBook.told(
                        rows,
                        some -> some.stream()
                                .map(one -> line(one, texts))
                                .map(line -> List.of(line.code(), line.kind().text(), line.fields()))),
                "doi-soat-" + LocalDate.now(clock));
    }
}
