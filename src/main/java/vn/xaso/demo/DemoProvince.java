package vn.xaso.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.DienBienUnits;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.DemoCatalogue;

/// The demonstration's province: Điện Biên with its 45 units, of which two have people.
@Lazy
@Component
public class DemoProvince {

    private final DienBienUnits dienBien;
    private final DemoCatalogue catalogue;
    private final DemoPeople people;
    private final Units units;
    private final Accounts accounts;
    private final ActorRoll roll;

    DemoProvince(
            DienBienUnits dienBien,
            DemoCatalogue catalogue,
            DemoPeople people,
            Units units,
            Accounts accounts,
            ActorRoll roll) {
        this.dienBien = dienBien;
        this.catalogue = catalogue;
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.roll = roll;
    }

    /// Sets the province up, once. Nothing happens where it stands already.
    public void found() {
        if (isFounded()) {
            return;
        }
        dienBien.load();
        dienBien.inventAgencyCodes();
        catalogue.load();
        people.settle();
    }

    boolean isFounded() {
        return accounts.findByLogin(DemoRow.people().getLast().login()).isPresent();
    }

    /// Everybody, by login.
    public Map<String, DemoPerson> people() {
        return list().stream().collect(Collectors.toMap(DemoPerson::login, Function.identity()));
    }

    /// Everybody in the order of the list. Unit by unit, so that the scope changes three times and not for each of
    /// them.
    public List<DemoPerson> list() {
        var rows = DemoRow.people();
        var ids = rows.stream()
                .collect(Collectors.toMap(
                        DemoRow::login,
                        row -> accounts.findByLogin(row.login()).orElseThrow().id()));
        return rows.stream()
                .collect(Collectors.groupingBy(DemoRow::unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(some -> ofOneUnit(some, ids).stream())
                .toList();
    }

    private List<DemoPerson> ofOneUnit(List<DemoRow> rows, Map<String, UUID> ids) {
        var unit = units.findByCode(rows.getFirst().unit(), LocalDate.now(Clock.systemDefaultZone()))
                .orElseThrow()
                .id();
        return UnitScope.of(unit)
                .call(() -> rows.stream()
                        .map(row -> new DemoPerson(
                                row.unit(),
                                row.login(),
                                row.position(),
                                roll.find(Objects.requireNonNull(ids.get(row.login())), unit)
                                        .orElseThrow()))
                        .toList());
    }
}
