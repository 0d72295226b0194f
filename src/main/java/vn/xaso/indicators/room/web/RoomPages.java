package vn.xaso.indicators.room.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.CaseWork.Count;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentWork;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.queue.QueueStanding;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// Makes the page of the operations room, for a commune and for a province.
@Component
@Transactional(readOnly = true)
class RoomPages {

    private static final int LONG_WAIT = 30;
    private static final String CASES = "/office/cases";

    private final CaseWork.Room cases;
    private final DocumentWork.Room documents;
    private final QueueStanding queue;
    private final Units units;
    private final RoomParts parts;
    private final Clock clock;

    RoomPages(
            CaseWork.Room cases,
            DocumentWork.Room documents,
            QueueStanding queue,
            Units units,
            RoomParts parts,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.queue = queue;
        this.units = units;
        this.parts = parts;
        this.clock = clock;
    }

    /// Who looks.
    ///
    /// @param acts whether the reader may open what is shown; else nobody is named
    /// @param own whether it is the reader's own unit
    /// @param lines how many of each list
    /// @param href the address of the page
    record Look(boolean acts, boolean own, int lines, String href) {}

    RoomPage make(Unit unit, Look look, Texts texts) {
        return unit.level() == UnitLevel.PROVINCE ? ofProvince(unit, look, texts) : ofCommune(unit, look, texts);
    }

    private RoomPage ofCommune(Unit unit, Look look, Texts texts) {
        var id = unit.id();
        var whole = cases.whole(id, texts);
        var standing = whole.standing();
        var late = RoomUnits.Standings.late(documents.late(Set.of(id)).getOrDefault(id, 0));
        var links = look.acts() && look.own();
        var figures = new ArrayList<>(figures(standing, late, links, texts));
        var visitors = queue.now(id).map(now -> told(now, texts)).orElse(null);
        return new RoomPage(
                unit.fullName(),
                day(texts),
                RoomLines.second(clock.instant()),
                look.href(),
                figures,
                parts.lines().of(id, standing, look.lines(), links, texts),
                whole.steps().stream()
                        .map(step -> new Choice(texts.number(step.count()), step.text()))
                        .toList(),
                visitors,
                List.of(),
                parts.alarms(id, look, texts),
                parts.countAlarms(id),
                parts.directives(id, look, texts),
                parts.countDirectives(id),
                links,
                look.acts() && !look.own() ? RoomController.HERE : "",
                look.acts() && look.own() ? RoomController.HERE + "/wall" : "");
    }

    private RoomPage ofProvince(Unit unit, Look look, Texts texts) {
        var communes = units.communesOf(unit.id());
        var standings = new RoomUnits.Standings(
                parts.units().standings(communes), documents.late(communes), parts.alarms(communes));
        var together = standings.together();
        return new RoomPage(
                unit.fullName(),
                day(texts),
                RoomLines.second(clock.instant()),
                look.href(),
                figures(together, standings.lateDocuments(), false, texts),
                List.of(),
                List.of(),
                null,
                parts.units().of(communes, standings, look.lines(), look.acts(), texts),
                parts.alarms(unit.id(), look, texts),
                parts.countAlarms(unit.id()),
                parts.directives(unit.id(), look, texts),
                parts.countDirectives(unit.id()),
                look.acts(),
                "",
                look.acts() ? RoomController.HERE + "/wall" : "");
    }

    private static List<RoomPage.Figure> figures(CaseWork.Standing now, Count late, boolean links, Texts texts) {
        return List.of(
                figure(links ? CASES + "?due=OVERDUE" : "", now.overdue(), "room.overdue", Kind.LATE, texts),
                figure(links ? CASES + "?due=TODAY" : "", now.tonight(), "room.tonight", Kind.WARN, texts),
                figure(links ? CASES : "", now.came(), "room.came", Kind.INFO, texts),
                figure(links ? CASES + "?due=DONE" : "", now.ended(), "room.ended", Kind.DONE, texts),
                figure(links ? "/office/documents/incoming?due=LATE" : "", late, "room.documents", Kind.LATE, texts));
    }

    private static RoomPage.Figure figure(String href, Count count, String key, Kind kind, Texts texts) {
        return new RoomPage.Figure(
                href, RoomWords.number(count, texts), texts.of(key), count.number() == 0 ? Kind.NEUTRAL : kind);
    }

    private static RoomPage.Queue told(QueueStanding.Now now, Texts texts) {
        return new RoomPage.Queue(
                texts.number(now.waiting()),
                texts.of("room.queue.longest", now.longest()),
                texts.of("room.queue.counters", now.counters(), now.served()),
                now.longest() >= LONG_WAIT ? Kind.WARN : Kind.INFO);
    }

    private String day(Texts texts) {
        var today = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
        return texts.weekday(today.getDayOfWeek()) + ", " + texts.day(today);
    }
}
