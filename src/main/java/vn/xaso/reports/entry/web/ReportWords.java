package vn.xaso.reports.entry.web;

import java.util.List;
import java.util.UUID;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.entry.persistence.OwnRoundQuery.Stand;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellProblem;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetGrid;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How reports are told on the pages of a unit.
final class ReportWords {

    static final String HERE = "/office/reports";

    private ReportWords() {}

    static String href(UUID id) {
        return HERE + "/" + id;
    }

    static String href(UUID id, SheetForm form, CellKey key) {
        return href(id) + "/tables/" + key.table() + TableParts.query(form, key) + "#" + key;
    }

    static String name(Wording name, Texts texts) {
        return name.en().isEmpty() ? name.vi() : name.in(texts);
    }

    static String period(ReportingPeriod period, Texts texts) {
        return period.kind().isPeriodic()
                ? texts.of("rounds.period." + period.kind(), period.number(), period.year())
                : texts.of("rounds.days", texts.day(period.first()), texts.day(period.last()));
    }

    static Tag tag(Stand stand, Texts texts) {
        var kind = switch (stand) {
            case NOT_BEGUN -> Kind.NEUTRAL;
            case DRAFT, SUBMITTED, SIGNED -> Kind.WARN;
            case SENT -> Kind.INFO;
            case TAKEN -> Kind.DONE;
            case RETURNED -> Kind.LATE;
        };
        return new Tag(kind, texts.of("entry.stand." + stand));
    }

    /// Where a cell stands, in the words of the form.
    static String place(SheetForm form, CellKey key, Texts texts) {
        if (key.isText()) {
            return form.narratives().stream()
                    .filter(one -> one.key().equals(key))
                    .map(one -> name(one.title(), texts))
                    .findFirst()
                    .orElse(key.toString());
        }
        var table = form.table(key.table()).orElseThrow();
        var row = table.row(key.row()).map(one -> name(one.words(), texts)).orElse("");
        var column = table.column(key.column())
                .map(one -> SheetGrid.label(one, texts))
                .orElse("");
        return texts.of("entry.place", row, column);
    }

    static String problem(CellProblem problem, Texts texts) {
        return problem.kind().isEmpty()
                ? name(problem.words(), texts)
                : texts.of(
                        "sheets.problem." + problem.kind(), problem.arguments().toArray());
    }

    static List<FieldMessage> wrong(String field, Refusal refusal, Texts texts) {
        return List.of(new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments())));
    }
}
