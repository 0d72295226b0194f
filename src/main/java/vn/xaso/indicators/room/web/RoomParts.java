package vn.xaso.indicators.room.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.directives.persistence.DirectiveListQuery;
import vn.xaso.indicators.directives.web.DirectiveLines;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// The parts of the operations room that other parts of the module know.
@Component
class RoomParts {

    private static final int SHOWN = 8;

    private final RoomLines lines;
    private final RoomUnits units;
    private final DirectiveListQuery directives;
    private final DirectiveLines directiveLines;

    RoomParts(RoomLines lines, RoomUnits units, DirectiveListQuery directives, DirectiveLines directiveLines) {
        this.lines = lines;
        this.units = units;
        this.directives = directives;
        this.directiveLines = directiveLines;
    }

    RoomLines lines() {
        return lines;
    }

    RoomUnits units() {
        return units;
    }

    List<RoomPage.Alarm> alarms(UnitId unit, RoomPages.Look look, Texts texts) {
        return List.of();
    }

    int countAlarms(UnitId unit) {
        return 0;
    }

    Map<UnitId, Integer> alarms(Set<UnitId> units) {
        return Map.of();
    }

    /// Those that wait longest. On a wall nobody is named.
    List<RoomPage.Said> directives(UnitId unit, RoomPages.Look look, Texts texts) {
        return directiveLines.lines(directives.open(unit, SHOWN), texts).stream()
                .map(line -> new RoomPage.Said(
                        look.acts() && look.own() ? line.href() : "",
                        line.kind(),
                        line.subject(),
                        look.acts() ? line.to() : "",
                        line.age(),
                        line.urgency()))
                .toList();
    }

    int countDirectives(UnitId unit) {
        return directives.countOpen(unit);
    }
}
