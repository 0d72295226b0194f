package vn.xaso.cases.web.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.cases.certification.application.CertificationMatters;
import vn.xaso.cases.views.web.ReceivedProcedures;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.cases.web.counter.CounterChoicePage.Row;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lets reception find the procedure a citizen came for: by a word, by field, or among those that come most often.
@Controller
class CounterChoiceController {

    private static final String HERE = "/office/reception/new";
    private static final int MOST = 50;
    private static final int MOST_USED = 12;

    private final Procedures procedures;
    private final ReceivedProcedures received;
    private final ProcedureGuides guides;
    private final CertificationMatters certified;
    private final Clock clock;
    private final Pages pages;

    CounterChoiceController(
            Procedures procedures,
            ReceivedProcedures received,
            ProcedureGuides guides,
            CertificationMatters certified,
            Clock clock,
            Pages pages) {
        this.procedures = procedures;
        this.received = received;
        this.guides = guides;
        this.certified = certified;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View choose(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var text = q.strip();
        var closed = procedures.closedAt(actor.unit(), LocalDate.now(clock));
        var rows = rows(actor, text, field, texts).stream()
                .filter(row -> !closed.contains(new ProcedureCode(row.code())))
                .toList();
        boolean asked = !text.isEmpty() || !field.isEmpty();
        var offers = field.isEmpty() ? guides.about(text, texts) : List.<ProcedureGuides.Offer>of();
        var title = text.isEmpty()
                ? field.isEmpty() ? texts.of("cases.counter.mostUsed") : field
                : texts.of("cases.counter.found", text);
        return pages.show(
                "cases/web/counter/counterChoicePage",
                new CounterChoicePage(text, title, asked, rows, fields(field), offers));
    }

    private List<Row> rows(Actor actor, String text, String field, Texts texts) {
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
                        : HERE + "/" + procedure.code(),
                CaseWords.name(procedure, texts),
                procedure.code().value(),
                procedure.field(),
                limit == null ? "" : new DeadlineWords(texts).limit(limit));
    }

    private List<Link> fields(String chosen) {
        return procedures.fields().stream()
                .map(field -> new Link(
                        UriComponentsBuilder.fromPath(HERE)
                                .queryParam("field", "{field}")
                                .build(field.field())
                                .toString(),
                        field.field(),
                        field.field().equals(chosen),
                        (long) field.procedures()))
                .toList();
    }
}
