package vn.xaso.cases.crossing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.cases.crossing.application.CompetentUnits;
import vn.xaso.cases.crossing.application.SupplementDesk;
import vn.xaso.cases.crossing.application.SupplementDesk.Handed;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.crossing.persistence.CrossingListQuery;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Makes the pages of what was received for others.
@Component
class CrossingPages {

    private final CrossingListQuery query;
    private final CompetentUnits units;
    private final SupplementDesk desk;
    private final Clock clock;

    CrossingPages(CrossingListQuery query, CompetentUnits units, SupplementDesk desk, Clock clock) {
        this.desk = desk;
        this.query = query;
        this.units = units;
        this.clock = clock;
    }

    CrossingPage one(Actor actor, Crossing crossing, String typed, List<FieldMessage> messages, Texts texts) {
        var href = CrossingAsked.HERE + "/" + crossing.id();
        var supplements = desk.handed(actor, crossing);
        return new CrossingPage(
                href,
                crossing.code().text(),
                crossing.matter().procedureName(),
                tag(crossing, texts),
                facts(actor, crossing, texts),
                crossing.hasArrived() ? href + "/receipt" : "",
                crossing.standing().result() == null ? "" : href + "/result",
                crossing.mayHandOver() && actor.may(Right.RETURN_RESULTS),
                asked(actor, crossing, supplements),
                supplements.stream().map(one -> handed(one, texts)).toList(),
                typed,
                messages);
    }

    /// What the citizen is asked for; empty while an answer is on its way.
    private static String asked(Actor actor, Crossing crossing, List<Handed> supplements) {
        boolean onItsWay = supplements.stream().anyMatch(one -> one.supplement().toldAt() == null);
        return crossing.isAsked() && !onItsWay && actor.may(Right.RECEIVE_CASES)
                ? crossing.standing().asked()
                : "";
    }

    private static Happening handed(Handed handed, Texts texts) {
        var one = handed.supplement();
        var told = one.toldAt();
        var papers = handed.papers().stream().map(CasePaper::name).toList();
        var note = papers.isEmpty() ? one.note() : one.note() + " (" + String.join("; ", papers) + ")";
        return new Happening(
                texts.minute(one.at()),
                told == null
                        ? texts.of("crossing.supplement.onItsWay")
                        : texts.of("crossing.supplement.there", texts.minute(told)),
                one.by().name() + ", " + one.by().position(),
                note,
                told == null ? Kind.WARN : Kind.DONE);
    }

    private static Tag tag(Crossing crossing, Texts texts) {
        if (!crossing.hasArrived()) {
            return new Tag(Kind.WARN, texts.of("crossing.page.waits"));
        }
        return crossing.handedOver() != null
                ? new Tag(Kind.DONE, texts.of("crossing.state.handedOver"))
                : CaseWords.tag(crossing.standing().state(), texts);
    }

    private List<Fact> facts(Actor actor, Crossing crossing, Texts texts) {
        var facts = new ArrayList<Fact>();
        var standing = crossing.standing();
        facts.add(
                new Fact(texts.of("crossing.fact.applicant"), crossing.matter().applicant()));
        facts.add(new Fact(texts.of("crossing.fact.phone"), crossing.matter().phone()));
        facts.add(new Fact(texts.of("crossing.fact.receivedAt"), actor.unitName()));
        facts.add(new Fact(texts.of("crossing.fact.competent"), units.name(crossing.competent())));
        facts.add(new Fact(texts.of("crossing.fact.received"), texts.minute(crossing.receivedAt())));
        facts.add(new Fact(texts.of("crossing.fact.by"), crossing.by().name()));
        var due = standing.dueAt();
        facts.add(new Fact(
                texts.of("crossing.fact.due"),
                due == null ? texts.of("crossing.fact.due.unknown") : texts.minute(due)));
        if (standing.finishedAt() != null) {
            facts.add(new Fact(texts.of("crossing.fact.finished"), texts.minute(standing.finishedAt())));
        }
        var here = crossing.handedOver();
        if (here != null) {
            facts.add(new Fact(
                    texts.of("crossing.fact.returned"),
                    texts.of("crossing.fact.returned.here", texts.minute(here.at()), here.by(), here.proof())));
        } else if (standing.returnedAt() != null) {
            facts.add(new Fact(texts.of("crossing.fact.returned"), texts.minute(standing.returnedAt())));
        }
        return List.copyOf(facts);
    }

    CrossingListPage list(Actor actor, CrossingAsked asked, Texts texts) {
        var slice = query.newest(actor.unit(), asked.filter(), asked.cursor());
        boolean whole = asked.cursor() == null && slice.next() == null;
        int count = whole ? slice.rows().size() : query.count(actor.unit(), asked.filter());
        boolean isLong = count >= CrossingListQuery.MOST_COUNTED;
        return new CrossingListPage(
                new CrossingListPage.Typed(
                        asked.word("q"),
                        asked.word("standing"),
                        asked.word("from"),
                        asked.word("to"),
                        asked.words().isEmpty() ? "" : CrossingAsked.HERE),
                Stream.of("OPEN", "DECIDED", "ENDED")
                        .map(value -> new Choice(value, texts.of("crossing.standing." + value)))
                        .toList(),
                slice.rows().stream().map(crossing -> line(crossing, texts)).toList(),
                asked.cursor() == null ? null : asked.page(null),
                slice.next() == null ? null : asked.page(slice.next()),
                isLong ? texts.of("crossing.count.many") : texts.of("crossing.count", count),
                List.of(
                        new Link(asked.file(Form.PDF), texts.of("crossing.print")),
                        new Link(asked.file(Form.XLSX), "Excel"),
                        new Link(asked.file(Form.CSV), "CSV")),
                isLong,
                asked.messages(texts));
    }

    private CrossingListPage.Line line(Crossing crossing, Texts texts) {
        var due = crossing.standing().dueAt();
        Instant now = clock.instant();
        return new CrossingListPage.Line(
                CrossingAsked.HERE + "/" + crossing.id(),
                crossing.code().text(),
                crossing.matter().procedureName(),
                crossing.matter().applicant(),
                units.name(crossing.competent()),
                tag(crossing, texts),
                due == null ? "–" : texts.minute(due),
                texts.minute(crossing.receivedAt()),
                crossing.isLateAt(now) ? Kind.LATE : Kind.NEUTRAL);
    }

    RegisterBook book(Actor actor, CrossingAsked asked, Texts paper) {
        var rows = RegisterBook.told(
                query.forExport(actor.unit(), asked.filter(), RegisterBook.ASKED),
                some -> some.stream().map(crossing -> cells(crossing, paper)));
        var columns = List.of(
                new Column(paper.of("crossing.column.case"), 30),
                new Column(paper.of("crossing.column.applicant"), 18),
                new Column(paper.of("crossing.column.competent"), 16),
                new Column(paper.of("crossing.column.received"), 12),
                new Column(paper.of("crossing.column.due"), 12),
                new Column(paper.of("crossing.column.state"), 12));
        return new RegisterBook(
                actor.unitName(),
                paper.of("crossing.book"),
                "",
                columns,
                rows,
                "nhan-cho-xa-khac-" + LocalDate.now(clock));
    }

    private List<String> cells(Crossing crossing, Texts paper) {
        var line = line(crossing, paper);
        return List.of(
                line.code() + " – " + line.procedure(),
                line.applicant(),
                line.competent(),
                line.received(),
                line.due(),
                line.tag().text());
    }
}
