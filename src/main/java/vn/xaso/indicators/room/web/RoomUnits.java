package vn.xaso.indicators.room.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.cases.CaseWork.Count;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.DataSet;
import vn.xaso.indicators.Measures;
import vn.xaso.indicators.alerts.persistence.AlertListQuery;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Texts;

/// The communes of a province beside each other, the worst first.
@Component
class RoomUnits {

    private final Units units;
    private final CaseWork.Room cases;
    private final Measures measures;
    private final Clock clock;

    RoomUnits(Units units, CaseWork.Room cases, Measures measures, Clock clock) {
        this.units = units;
        this.cases = cases;
        this.measures = measures;
        this.clock = clock;
    }

    /// The indicators know how many cases of a unit were overdue this morning: where these are many, only today's are
    /// counted one by one.
    Map<UnitId, CaseWork.Standing> standings(Set<UnitId> communes) {
        var known = measures.standing(communes, LocalDate.now(clock), DataSet.LOCAL);
        var many = known.entrySet().stream()
                .filter(one -> one.getValue().overdue() >= CaseWork.Room.FEW)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var standings = new HashMap<>(cases.standings(communes, many));
        known.forEach((unit, stood) ->
                standings.computeIfPresent(unit, (same, standing) -> standing.overdueBefore(stood.overdue())));
        return standings;
    }

    /// How the communes stand.
    record Standings(
            Map<UnitId, CaseWork.Standing> cases, Map<UnitId, Integer> documents, Map<UnitId, Integer> alarms) {

        CaseWork.Standing of(UnitId unit) {
            return cases.getOrDefault(unit, CaseWork.Standing.NOTHING);
        }

        CaseWork.Standing together() {
            return cases.values().stream().reduce(CaseWork.Standing.NOTHING, CaseWork.Standing::plus);
        }

        /// Nothing is late or alarming, and nothing will be late by tonight.
        boolean isQuiet(UnitId unit) {
            var one = of(unit);
            return one.overdue().number() == 0
                    && one.tonight().number() == 0
                    && documents.getOrDefault(unit, 0) == 0
                    && alarms.getOrDefault(unit, 0) == 0;
        }

        Count lateDocuments() {
            return documents.values().stream().map(Standings::late).reduce(Count.NONE, Count::plus);
        }

        static Count late(int documents) {
            return new Count(documents, documents >= DocumentWork.Room.MOST);
        }
    }

    /// @param acts whether the reader may ask and urge a unit
    List<RoomPage.UnitLine> of(Set<UnitId> communes, Standings standings, int most, boolean acts, Texts texts) {
        var worst = Comparator.<UnitId>comparingLong(
                        unit -> -standings.of(unit).overdue().number())
                .thenComparingLong(unit -> -standings.of(unit).tonight().number())
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
                RoomWords.number(Standings.late(documents), texts),
                RoomWords.number(standings.alarms().getOrDefault(unit, 0), AlertListQuery.MOST, texts),
                one.overdue().number() > 0 ? Kind.LATE : one.tonight().number() > 0 ? Kind.WARN : Kind.DONE,
                acts ? ask + "ASK" : "",
                acts ? ask + "URGE" : "",
                standings.isQuiet(unit));
    }
}
