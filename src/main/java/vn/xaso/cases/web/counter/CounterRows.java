package vn.xaso.cases.web.counter;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.views.web.ReceivedProcedures;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.cases.web.counter.CounterChoicePage.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Texts;

/// The procedures among which the counter chooses: those that were looked for, those of a field, or those that come
/// most
/// often.
@Component
class CounterRows {

    private static final int MOST = 50;
    private static final int MOST_USED = 12;

    private final Procedures procedures;
    private final ReceivedProcedures received;
    private final CertificationMatters certified;

    CounterRows(Procedures procedures, ReceivedProcedures received, CertificationMatters certified) {
        this.procedures = procedures;
        this.received = received;
        this.certified = certified;
    }

    List<Row> of(Actor actor, String text, String field, Texts texts) {
        if (!text.isEmpty()) {
            return listed(procedures.search(text, MOST), texts);
        }
        return field.isEmpty()
                ? mostUsed(actor, texts)
                : listed(procedures.list(field, null, MOST).rows(), texts);
    }

    private List<Row> listed(List<ProcedureRow> found, Texts texts) {
        return found.stream()
                .map(row -> row(procedures.version(row.version()), texts))
                .toList();
    }

    /// A unit that has received nothing yet begins with the whole catalogue.
    private List<Row> mostUsed(Actor actor, Texts texts) {
        var rows = received.of(actor).stream()
                .limit(MOST_USED)
                .map(one -> row(one, texts))
                .toList();
        return rows.isEmpty() ? listed(procedures.list(null, null, MOST_USED).rows(), texts) : rows;
    }

    /// Copies and signatures are certified at a counter of their own.
    private Row row(ProcedureVersion procedure, Texts texts) {
        var limit = procedure.limit();
        return new Row(
                certified.isOfTheCounter(procedure.code().value())
                        ? "/office/certification?procedure=" + procedure.code()
                        : CounterChoiceController.HERE + "/" + procedure.code(),
                CaseWords.name(procedure, texts),
                procedure.code().value(),
                procedure.field(),
                limit == null ? "" : new DeadlineWords(texts).limit(limit));
    }
}
