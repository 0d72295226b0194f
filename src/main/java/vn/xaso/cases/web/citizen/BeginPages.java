package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.ApplicationDesk;
import vn.xaso.kernel.Ids;
import vn.xaso.procedures.ActualTimes;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page before the start.
@Component
class BeginPages {

    private final Procedures procedures;
    private final ApplicationDesk desk;
    private final Places places;
    private final ActualTimes times;
    private final Clock clock;

    BeginPages(Procedures procedures, ApplicationDesk desk, Places places, ActualTimes times, Clock clock) {
        this.procedures = procedures;
        this.desk = desk;
        this.places = places;
        this.times = times;
        this.clock = clock;
    }

    BeginPage make(ProcedureCode code, String chosen, String asked, List<FieldMessage> messages, Texts texts) {
        var procedure = procedures.inForce(code, LocalDate.now(clock));
        var unit = places.find(chosen);
        return new BeginPage(
                code.value(),
                Pathways.name(procedure, texts),
                List.of(
                        new Fact(texts.of("cases.own.time"), procedure.timeText()),
                        new Fact(texts.of("cases.own.fee"), procedure.feeText())),
                procedure.papers().stream().map(paper -> paper(paper, texts)).toList(),
                places.offered(),
                asked,
                asked.isEmpty() ? List.of() : places.search(asked),
                unit.map(found -> Places.place(found, "")).orElse(null),
                unit.map(found -> times.at(found.id(), code, texts)).orElse(List.of()),
                unit.filter(found -> desk.isOpen(found.id(), code)).isPresent(),
                Ids.next().toString(),
                messages);
    }

    private static BeginPage.Paper paper(ProcedureVersion.RequiredPaper paper, Texts texts) {
        var need = texts.of(paper.required() ? "cases.own.paper.required" : "cases.own.paper.maybe");
        return new BeginPage.Paper(paper.name(), paper.note().isEmpty() ? need : need + " " + paper.note());
    }
}
