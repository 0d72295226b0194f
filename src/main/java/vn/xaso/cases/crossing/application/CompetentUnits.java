package vn.xaso.cases.crossing.application;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;

/// For which units a counter may receive: the other communes of the province that work with this program.
///
/// Law: NĐ 118/2025/NĐ-CP
@Component
public class CompetentUnits {

    private static final int MOST = 20_000;

    private final Units units;
    private final Staff staff;
    private final Procedures procedures;
    private final OfficeClock clock = new OfficeClock();

    CompetentUnits(Units units, Staff staff, Procedures procedures) {
        this.units = units;
        this.staff = staff;
        this.procedures = procedures;
    }

    public List<Unit> of(UnitId receiving) {
        var own = units.get(receiving);
        var province = own.parent();
        if (own.level() == UnitLevel.PROVINCE || province == null) {
            return List.of();
        }
        var communes = units.communesOf(province);
        return staff.unitsWithOffices(MOST).stream()
                .filter(unit -> communes.contains(unit) && !unit.equals(receiving))
                .map(units::get)
                .sorted(Comparator.comparing(unit -> SearchText.fold(unit.name())))
                .toList();
    }

    public String name(UnitId unit) {
        return units.get(unit).committeeName();
    }

    void require(UnitId receiving, UnitId competent, ProcedureCode procedure) {
        boolean known = of(receiving).stream().anyMatch(unit -> unit.id().equals(competent));
        if (!known) {
            throw new Refusal("crossing.refusal.unit");
        }
        if (procedures.closedAt(competent, LocalDate.now(clock)).contains(procedure)) {
            throw new Refusal("crossing.refusal.closed");
        }
    }
}
