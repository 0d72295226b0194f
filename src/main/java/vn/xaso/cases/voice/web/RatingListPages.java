package vn.xaso.cases.voice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.cases.voice.persistence.RatingListQuery;
import vn.xaso.cases.voice.persistence.RatingListQuery.Filter;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of ratings: as a page, or whole to print and for a spreadsheet.
@Component
class RatingListPages {

    private final RatingListQuery query;
    private final Procedures procedures;
    private final Clock clock;

    RatingListPages(RatingListQuery query, Procedures procedures, Clock clock) {
        this.query = query;
        this.procedures = procedures;
        this.clock = clock;
    }

    RatingListPage make(Actor actor, RatingAsked asked, Texts texts) {
        var filter = asked.filter();
        var slice = query.page(actor.unit(), filter, asked.cursor());
        return new RatingListPage(
                new RatingListPage.Typed(
                        asked.word("procedure"), asked.word("step"), asked.word("from"), asked.word("to")),
                asked.mistakes(texts),
                asked.isNarrowed(),
                rated(actor.unit(), texts),
                Arrays.stream(Satisfaction.values())
                        .map(one -> new Choice(String.valueOf(one.value()), RatingWords.step(one, texts)))
                        .toList(),
                figures(query.figures(actor.unit(), filter), texts),
                slice.rows().stream().map(row -> line(row, texts)).toList(),
                asked.cursor() == null ? null : asked.from(null),
                slice.next() == null ? null : asked.from(slice.next()),
                Link.files(asked::file));
    }

    /// The procedures that have a rating, the most often rated first.
    private List<Choice> rated(UnitId unit, Texts texts) {
        return query.figures(unit, new Filter(null, null, null, null)).stream()
                .map(figure -> new Choice(figure.procedure(), name(figure.procedure(), texts)))
                .toList();
    }

    private List<RatingListPage.Figure> figures(List<RatingListQuery.Figure> found, Texts texts) {
        var told = new ArrayList<RatingListPage.Figure>();
        if (found.size() > 1) {
            int count = found.stream().mapToInt(RatingListQuery.Figure::count).sum();
            double sum = found.stream()
                    .mapToDouble(one -> one.average() * one.count())
                    .sum();
            int content =
                    found.stream().mapToInt(RatingListQuery.Figure::content).sum();
            told.add(figure(texts.of("voice.list.all"), count, sum / count, content, texts));
        }
        for (var one : found) {
            told.add(figure(name(one.procedure(), texts), one.count(), one.average(), one.content(), texts));
        }
        return List.copyOf(told);
    }

    private static RatingListPage.Figure figure(String name, int count, double average, int content, Texts texts) {
        var language = texts.language() == Language.VI ? Locale.of("vi") : Locale.UK;
        return new RatingListPage.Figure(
                name, count, String.format(language, "%.1f", average), Math.round(100.0 * content / count) + " %");
    }

    private RatingListPage.Line line(RatingListQuery.Row row, Texts texts) {
        return new RatingListPage.Line(
                "/office/cases/" + row.caseId(),
                row.code(),
                name(procedures.version(row.procedureVersion()), texts),
                RatingWords.tag(row.satisfaction(), texts),
                texts.minute(row.ratedAt()),
                row.comment());
    }

    /// By the code alone where the procedure is no longer in force.
    private String name(String code, Texts texts) {
        return procedures
                .findInForce(new ProcedureCode(code), LocalDate.now(clock))
                .map(procedure -> name(procedure, texts))
                .orElse(code);
    }

    private static String name(ProcedureVersion procedure, Texts texts) {
        var english = procedure.nameEn();
        return texts.language() == Language.EN && english != null ? english : procedure.name();
    }

    /// Newest first.
    RegisterBook book(Actor actor, RatingAsked asked, Texts texts) {
        var found = query.forExport(actor.unit(), asked.filter(), RegisterBook.ASKED);
        var rows = RegisterBook.told(
                found, some -> some.stream().map(row -> line(row, texts)).map(RatingListPages::cells));
        var columns = List.of(
                new Column(texts.of("voice.list.when"), 14),
                new Column(texts.of("voice.list.case"), 18),
                new Column(texts.of("voice.list.procedure"), 24),
                new Column(texts.of("voice.list.step"), 14),
                new Column(texts.of("voice.list.comment"), 30));
        return new RegisterBook(
                actor.unitName(),
                texts.of("voice.list.title"),
                period(asked, texts),
                columns,
                rows,
                "danh-gia-" + LocalDate.now(clock));
    }

    private static String period(RatingAsked asked, Texts texts) {
        var from = asked.day("from");
        var to = asked.day("to");
        var words = new ArrayList<String>();
        if (from != null) {
            words.add(texts.of("voice.list.since", texts.day(from)));
        }
        if (to != null) {
            words.add(texts.of("voice.list.until", texts.day(to)));
        }
        return String.join(" ", words);
    }

    private static List<String> cells(RatingListPage.Line line) {
        return List.of(line.when(), line.code(), line.procedure(), line.tag().text(), line.comment());
    }
}
