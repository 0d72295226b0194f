package vn.xaso.cases.figures.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.figures.domain.Figure;
import vn.xaso.cases.figures.domain.Stands;
import vn.xaso.cases.figures.persistence.FigureQuery;
import vn.xaso.cases.figures.persistence.FigureTables;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the list behind a figure.
@Component
class FigureCasesPages {

    private static final String CURSOR = "[0-9T:.Z-]{16,40}_[0-9a-f-]{36}";

    private final FigureTables tables;
    private final FigureQuery query;
    private final Clock clock;

    FigureCasesPages(FigureTables tables, FigureQuery query, Clock clock) {
        this.tables = tables;
        this.query = query;
        this.clock = clock;
    }

    /// @param field empty for all fields
    /// @param after what is no place in the list is passed over
    FigureCasesPage make(
            Actor actor, FigureAsked asked, Figure figure, String field, @Nullable String after, Texts texts) {
        var words = new FigureWords(texts);
        var question = asked.question(clock.instant());
        var of = tables.make(question, asked.period(), texts.of("figures.field.none"))
                .procedures(field);
        var cursor = after != null && after.matches(CURSOR) ? after : null;
        var slice = query.list(question, figure, of, cursor);
        var names = new HashMap<String, String>();
        var place = field.isEmpty() ? null : field;
        return new FigureCasesPage(
                words.heading(figure),
                (field.isEmpty() ? "" : field + " · ") + words.name(asked.period()) + " · "
                        + words.days(asked.period()),
                asked.table(),
                slice.rows().stream()
                        .map(row -> line(row, asked.unit().equals(actor.unit()), asked, names, texts))
                        .toList(),
                cursor == null ? null : asked.list(figure, place, null),
                slice.next() == null ? null : asked.list(figure, place, slice.next()));
    }

    private FigureCasesPage.Line line(
            FigureQuery.Row row, boolean own, FigureAsked asked, Map<String, String> names, Texts texts) {
        var procedure = names.computeIfAbsent(
                row.procedure(),
                code -> tables.find(code, asked.period())
                        .map(version -> name(version, texts))
                        .orElse(code));
        return new FigureCasesPage.Line(
                own ? "/office/cases/" + row.id() : null,
                row.code() == null ? "–" : row.code(),
                procedure,
                row.name(),
                texts.minute(row.acceptedAt()),
                time(row.dueAt(), texts),
                time(row.endedAt(), texts),
                new Tag(kind(row.stands()), texts.of("figures.stands." + row.stands())));
    }

    private static String name(ProcedureVersion version, Texts texts) {
        var english = version.nameEn();
        return texts.language() == Language.EN && english != null ? english : version.name();
    }

    private static String time(@Nullable Instant time, Texts texts) {
        return time == null ? "–" : texts.minute(time);
    }

    private static Kind kind(Stands stands) {
        return switch (stands) {
            case EARLY, ON_TIME -> Kind.DONE;
            case LATE, OPEN_LATE -> Kind.LATE;
            case OPEN_IN_TIME -> Kind.INFO;
            case STOPPED -> Kind.NEUTRAL;
        };
    }
}
