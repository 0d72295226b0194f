package vn.xaso.indicators.room.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.indicators.alerts.persistence.AlertListQuery;
import vn.xaso.indicators.alerts.web.AlertWords;
import vn.xaso.indicators.directives.persistence.DirectiveListQuery;
import vn.xaso.indicators.directives.web.DirectiveLine;
import vn.xaso.indicators.directives.web.DirectiveLines;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// The parts of the operations room that other parts of the module know.
@Component
class RoomParts {

    private static final int SHOWN = 8;
    private static final int ON_A_WALL = 4;
    private static final int PAGE = 20;

    private final RoomLines lines;
    private final RoomUnits units;
    private final DirectiveListQuery directives;
    private final DirectiveLines directiveLines;
    private final AlertListQuery alerts;
    private final Clock clock;

    RoomParts(
            RoomLines lines,
            RoomUnits units,
            DirectiveListQuery directives,
            DirectiveLines directiveLines,
            AlertListQuery alerts,
            Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
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

    /// Those that are worst. On a wall nobody is named.
    List<RoomPage.Alarm> alarms(UnitId unit, RoomPages.Look look, Texts texts) {
        boolean links = look.acts() && look.own();
        var now = clock.instant();
        return alerts.page(asked(unit), null).rows().stream()
                .sorted(Comparator.comparing(
                        alert -> AlertWords.kind(alert, texts).kind() != Kind.LATE))
                .limit(most(look))
                .map(alert -> new RoomPage.Alarm(
                        links ? "/office/alerts/" + alert.id() : "",
                        AlertWords.kind(alert, texts),
                        AlertWords.text(alert, texts),
                        look.acts() ? AlertWords.owner(alert, texts) : texts.of("alerts.owner." + alert.owner()),
                        AlertWords.since(alert, now, texts)))
                .toList();
    }

    private static int most(RoomPages.Look look) {
        return look.lines() < PAGE ? ON_A_WALL : SHOWN;
    }

    int countAlarms(UnitId unit) {
        return alerts.count(asked(unit));
    }

    Map<UnitId, Integer> alarms(Set<UnitId> units) {
        return alerts.counts(units, LocalDate.now(clock));
    }

    private AlertListQuery.Asked asked(UnitId unit) {
        return new AlertListQuery.Asked(unit, AlertListQuery.Show.OPEN, null, Set.of(), null, LocalDate.now(clock));
    }

    /// Those that wait longest. On a wall nobody is named.
    List<RoomPage.Said> directives(UnitId unit, RoomPages.Look look, Texts texts) {
        return directiveLines.lines(directives.open(unit, most(look)), texts).stream()
                .map(line -> new RoomPage.Said(
                        look.acts() && look.own() ? line.href() : "",
                        line.kind(),
                        look.acts() ? said(line) : line.subject(),
                        look.acts() ? line.to() : "",
                        line.age(),
                        line.urgency()))
                .toList();
    }

    /// What it is about, and what was said; a unit that is asked is named already.
    private static String said(DirectiveLine line) {
        return line.subject().equals(line.to()) ? line.words() : line.subject() + ": " + line.words();
    }

    int countDirectives(UnitId unit) {
        return directives.countOpen(unit);
    }
}
