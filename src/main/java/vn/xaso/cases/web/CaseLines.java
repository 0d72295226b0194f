package vn.xaso.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Tells the rows of a list of cases in words.
@Component
class CaseLines {

    private final Procedures procedures;
    private final Staff staff;
    private final Clock clock;

    CaseLines(Procedures procedures, Staff staff, Clock clock) {
        this.procedures = procedures;
        this.staff = staff;
        this.clock = clock;
    }

    List<Line> lines(Actor actor, List<CaseListQuery.Row> rows, Texts texts) {
        var names = rows.stream().allMatch(row -> row.assignee() == null) ? Map.<UUID, String>of() : names(actor);
        return rows.stream().map(row -> line(row, names, texts)).toList();
    }

    /// Today's people of the unit, asked for once a page.
    Map<UUID, String> names(Actor actor) {
        var names = new HashMap<UUID, String>();
        for (Official official : staff.officialsOf(actor.unit(), LocalDate.now(clock))) {
            names.put(official.id(), official.name());
        }
        return names;
    }

    Line line(CaseListQuery.Row row, Map<UUID, String> names, Texts texts) {
        var due = CaseWords.due(row.dueAt(), row.finishedAt(), row.state(), clock.instant(), texts);
        return new Line(
                CaseListAsked.HERE + "/" + row.id(),
                row.code() == null ? texts.of("cases.noCode") : row.code(),
                CaseWords.name(procedures.version(row.procedureVersion()), texts),
                row.name(),
                CaseWords.tag(row.state(), texts),
                due.date(),
                due.relative(),
                due.kind(),
                assignee(row, names));
    }

    /// Who has left the unit is still called by name.
    private String assignee(CaseListQuery.Row row, Map<UUID, String> names) {
        var official = row.assignee();
        if (official == null) {
            return "";
        }
        var name = names.get(official);
        return name == null ? staff.name(official) : name;
    }
}
