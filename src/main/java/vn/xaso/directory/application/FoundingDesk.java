package vn.xaso.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.Founding;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.domain.ListedUnit;
import vn.xaso.directory.domain.TwoLevels;
import vn.xaso.directory.domain.UnitIds;
import vn.xaso.directory.domain.UnitKey;
import vn.xaso.directory.domain.UnitList;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where a unit gets its offices, its positions and its first administrator.
@Service
@Transactional
class FoundingDesk implements Founding {

    private static final String NO_DECISION = "–";

    private final DienBienUnits dienBien;
    private final UnitRegistry registry;
    private final CommuneEstablishment establishment;
    private final StaffDesk staff;
    private final KeptUnits units;
    private final Clock clock;

    FoundingDesk(
            DienBienUnits dienBien,
            UnitRegistry registry,
            CommuneEstablishment establishment,
            StaffDesk staff,
            KeptUnits units,
            Clock clock) {
        this.dienBien = dienBien;
        this.registry = registry;
        this.establishment = establishment;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<UnitName> builtIn() {
        return DienBienUnits.ofToday().stream()
                .map(unit -> new UnitName(unit.key().code(), unit.kind(), unit.name(), unit.from(), unit.to()))
                .toList();
    }

    @Override
    public UnitId unitOf(Seat seat) {
        return units.findByCode(seat.code(), today()).map(Unit::id).orElseGet(() -> switch (seat) {
            case Seat.Known known -> builtIn(known.code());
            case Seat.Typed typed -> UnitIds.of(typed.kind().level(), typed.code(), TwoLevels.BEGIN);
        });
    }

    @Override
    public boolean isSettled(UnitId unit) {
        return staff.isSettled(unit);
    }

    @Override
    public UUID found(Seat seat, String administrator, boolean alone) {
        var id = unitOf(seat);
        if (units.findByCode(seat.code(), today()).isEmpty()) {
            record(seat);
        }
        var unit = units.get(id);
        var founder = founder(unit);
        var official = staff.registerOfficial(founder, administrator, null, null);
        if (unit.level() == UnitLevel.COMMUNE) {
            var positions = establishment.establish(founder, today()).positions();
            staff.appoint(founder, official, positions.administrator(), today(), NO_DECISION);
        }
        if (unit.level() == UnitLevel.PROVINCE || alone) {
            var position = staff.openPosition(
                    founder, null, PositionKind.PROVINCE_ADMINISTRATOR, "Quản trị danh mục và đơn vị", today());
            staff.appoint(founder, official, position, today(), NO_DECISION);
        }
        return official;
    }

    private void record(Seat seat) {
        switch (seat) {
            case Seat.Known known -> dienBien.load();
            case Seat.Typed typed -> {
                var list = new UnitList(TwoLevels.BEGIN);
                var key = new UnitKey(typed.kind().level(), typed.code());
                list.add(new ListedUnit(1, key, typed.kind(), typed.name(), null, TwoLevels.BEGIN, null));
                registry.record(list, ImportProgress.SILENT);
            }
        }
        units.forget();
    }

    private static UnitId builtIn(String code) {
        return DienBienUnits.ofToday().stream()
                .filter(unit -> unit.key().code().equals(code))
                .map(unit -> UnitIds.of(unit.key().level(), code, unit.from()))
                .findFirst()
                .orElseThrow(() -> new Absent("unit " + code));
    }

    /// Whoever sets up a unit: holds no position and no account.
    private static Actor founder(Unit unit) {
        var nobody = Ids.next();
        var rights = EnumSet.of(Right.MANAGE_PEOPLE);
        return new Actor(nobody, nobody, "Xã Số", "", null, unit.id(), unit.fullName(), Set.of(unit.id()), rights);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
