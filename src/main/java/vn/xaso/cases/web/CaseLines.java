package vn.xaso.cases.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork.Line;
import vn.xaso.cases.persistence.CaseListQuery;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Tells the rows of a list of cases in words.
@Component
public class CaseLines {

    private static final int MOST_UNITS = 5_000;

    private final Procedures procedures;
    private final Staff staff;
    private final Clock clock;
    private final Recent<Asked, Map<UUID, String>> people = new Recent<>(Duration.ofSeconds(5), MOST_UNITS);

    private record Asked(UnitId unit, LocalDate day) {}

    CaseLines(Procedures procedures, Staff staff, Clock clock) {
        this.procedures = procedures;
        this.staff = staff;
        this.clock = clock;
    }

    public List<Line> lines(Actor actor, List<CaseListQuery.Row> rows, Texts texts) {
        return lines(rows, names(actor), texts);
    }

    public List<Line> lines(List<CaseListQuery.Row> rows, Map<UUID, String> names, Texts texts) {
        var titles = new HashMap<UUID, String>();
        var told = new ArrayList<Line>(rows.size());
        for (var row : rows) {
            var title = titles.computeIfAbsent(row.procedureVersion(), id -> title(id, texts));
            told.add(line(row, title, names, texts));
        }
        return List.copyOf(told);
    }

    /// Today's people of the unit. A new colleague stands in the lists after five seconds at the latest.
    public Map<UUID, String> names(Actor actor) {
        var asked = new Asked(actor.unit(), LocalDate.now(clock));
        return people.get(
                asked,
                () -> staff.officialsOf(asked.unit(), asked.day()).stream()
                        .collect(Collectors.toUnmodifiableMap(Official::id, Official::name)));
    }

    private String title(UUID version, Texts texts) {
        return CaseWords.name(procedures.version(version), texts);
    }

    public Line line(CaseListQuery.Row row, Map<UUID, String> names, Texts texts) {
        return line(row, title(row.procedureVersion(), texts), names, texts);
    }

    private Line line(CaseListQuery.Row row, String title, Map<UUID, String> names, Texts texts) {
        var due = CaseWords.due(row.dueAt(), row.finishedAt(), row.state(), clock.instant(), texts);
        return new Line(
                CaseListAsked.HERE + "/" + row.id(),
                row.code() == null ? texts.of("cases.noCode") : row.code(),
                title,
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
