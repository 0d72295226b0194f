package vn.xaso.indicators.room.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentWork;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// The communes of a province beside each other, the worst first.
@Component
class RoomUnits {

    private final Units units;

    RoomUnits(Units units) {
        this.units = units;
    }

    private static final CaseWork.Standing NOTHING = new CaseWork.Standing(0, 0, 0, 0);

    /// How the communes stand.
    record Standings(
            Map<UnitId, CaseWork.Standing> cases, Map<UnitId, Integer> documents, Map<UnitId, Integer> alarms) {

        CaseWork.Standing of(UnitId unit) {
            return cases.getOrDefault(unit, NOTHING);
        }

        CaseWork.Standing together() {
            int overdue = 0;
            int tonight = 0;
            int came = 0;
            int ended = 0;
            for (var one : cases.values()) {
                overdue += one.overdue();
                tonight += one.tonight();
                came += one.came();
                ended += one.ended();
            }
            return new CaseWork.Standing(overdue, tonight, came, ended);
        }

        int lateDocuments() {
            return documents.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// @param acts whether the reader may ask and urge a unit
    List<RoomPage.UnitLine> of(Set<UnitId> communes, Standings standings, int most, boolean acts, Texts texts) {
        var worst = Comparator.<UnitId>comparingInt(unit -> -standings.of(unit).overdue())
                .thenComparingInt(unit -> -standings.of(unit).tonight())
                .thenComparingInt(unit -> -standings.documents().getOrDefault(unit, 0))
                .thenComparing(unit -> units.get(unit).name());
        return communes.stream()
                .sorted(worst)
                .limit(most)
                .map(unit -> line(unit, standings, acts, texts))
                .toList();
    }

    private RoomPage.UnitLine line(UnitId unit, Standings standings, boolean acts, Texts texts) {
        var one = standings.of(unit);
        int documents = standings.documents().getOrDefault(unit, 0);
        var ask = "/office/directives/new?about=UNIT&id=" + unit + "&kind=";
        return new RoomPage.UnitLine(
                acts ? RoomController.HERE + "?unit=" + unit : "",
                units.get(unit).fullName(),
                RoomWords.number(one.overdue(), texts),
                RoomWords.number(one.tonight(), texts),
                RoomWords.number(one.came(), texts),
                RoomWords.number(one.ended(), texts),
                documents >= DocumentWork.Room.MOST ? RoomWords.number(documents, texts) : texts.number(documents),
                texts.number(standings.alarms().getOrDefault(unit, 0)),
                one.overdue() > 0 ? Kind.LATE : one.tonight() > 0 ? Kind.WARN : Kind.DONE,
                acts ? ask + "ASK" : "",
                acts ? ask + "URGE" : "");
    }
}
