package vn.xaso.cases.legs.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.persistence.LegListQuery;
import vn.xaso.cases.legs.persistence.LegListQuery.Lateness;
import vn.xaso.cases.legs.persistence.LegListQuery.Standing;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;
import vn.xaso.ui.print.RegisterBook.Form;

/// Tells how late each organisation answers: a case that waits is late by somebody's hand.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 06
@Component
class OrganisationPages {

    private static final int MOST_LATE = 20_000;
    private static final int ALL = 100;

    private final LegListQuery query;
    private final WorkingCalendars calendars;
    private final Clock clock;

    OrganisationPages(LegListQuery query, WorkingCalendars calendars, Clock clock) {
        this.query = query;
        this.calendars = calendars;
        this.clock = clock;
    }

    OrganisationPage make(Actor actor, LegAsked asked, Texts texts) {
        return new OrganisationPage(
                LegListPages.tabs(null, texts),
                asked.word("from"),
                asked.word("to"),
                asked.words().isEmpty() ? "" : LegAsked.ORGANISATIONS,
                lines(actor, asked, texts),
                List.of(
                        new Link(file(asked, Form.PDF), texts.of("legs.print")),
                        new Link(file(asked, Form.XLSX), "Excel"),
                        new Link(file(asked, Form.CSV), "CSV")),
                asked.messages(texts));
    }

    private static String file(LegAsked asked, Form form) {
        return asked.address(LegAsked.ORGANISATIONS + "/file", "form=" + form.name());
    }

    private List<OrganisationPage.Line> lines(Actor actor, LegAsked asked, Texts texts) {
        var now = clock.instant();
        var calendar = calendars.of(actor.unit());
        var late = query.late(actor, asked.filter(), now, MOST_LATE).stream()
                .collect(Collectors.groupingBy(
                        Lateness::partner,
                        Collectors.summarizingLong(one -> calendar.workingMinutesBetween(one.dueAt(), one.until()))));
        return query.standings(actor, asked.filter(), now).stream()
                .map(standing -> line(standing, asked, late, texts))
                .toList();
    }

    private static OrganisationPage.Line line(
            Standing standing, LegAsked asked, Map<String, LongSummaryStatistics> late, Texts texts) {
        var times = late.get(standing.partner());
        var words = new LinkedHashMap<>(asked.words());
        words.put("partner", standing.partner());
        words.put("standing", "LATE");
        int counted = standing.ended() + standing.overdue();
        return new OrganisationPage.Line(
                new LegAsked(Side.ASKED, words, null).page(null),
                standing.partner(),
                texts.number(standing.asked()),
                texts.number(standing.open()),
                texts.number(standing.ended()),
                texts.number(standing.late()),
                counted == 0 ? "–" : Math.round((float) standing.late() * ALL / counted) + "%",
                times == null ? "–" : LegWords.duration(Math.round(times.getAverage()), texts),
                times == null ? "–" : LegWords.duration(times.getMax(), texts));
    }

    RegisterBook book(Actor actor, LegAsked asked, Texts paper) {
        var rows = lines(actor, asked, paper).stream()
                .map(line -> List.of(
                        line.partner(),
                        line.asked(),
                        line.open(),
                        line.ended(),
                        line.late(),
                        line.share(),
                        line.average(),
                        line.longest()))
                .toList();
        var columns = List.of(
                new Column(paper.of("legs.column.partner.ASKED"), 30),
                Column.number(paper, "legs.organisation.asked", 9),
                Column.number(paper, "legs.organisation.open", 9),
                Column.number(paper, "legs.organisation.ended", 9),
                Column.number(paper, "legs.organisation.late", 9),
                Column.number(paper, "legs.organisation.share", 10),
                Column.number(paper, "legs.organisation.average", 12),
                Column.number(paper, "legs.organisation.longest", 12));
        return new RegisterBook(
                actor.unitName(),
                paper.of("legs.organisation.title"),
                "",
                columns,
                rows,
                "lien-thong-co-quan-" + LocalDate.now(clock));
    }
}
