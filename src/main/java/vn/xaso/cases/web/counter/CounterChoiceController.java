package vn.xaso.cases.web.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lets reception find the procedure a citizen came for: by a word, by field, or among those that come most often.
@Controller
class CounterChoiceController {

    static final String HERE = "/office/reception/new";

    private final Procedures procedures;
    private final CounterRows offered;
    private final ProcedureGuides guides;
    private final Clock clock;
    private final Pages pages;

    CounterChoiceController(
            Procedures procedures, CounterRows offered, ProcedureGuides guides, Clock clock, Pages pages) {
        this.procedures = procedures;
        this.offered = offered;
        this.guides = guides;
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
        var rows = offered.of(actor, text, field, texts).stream()
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
