package vn.xaso.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /// Everybody in the order of the list.
    public List<DemoPerson> list() {
        return DemoRow.people().stream().map(this::person).toList();
    }

    private DemoPerson person(DemoRow row) {
        var account = accounts.findByLogin(row.login()).orElseThrow();
        var unit = units.findByCode(row.unit(), LocalDate.now(Clock.systemDefaultZone()))
                .orElseThrow();
        var actor = UnitScope.of(unit.id())
                .call(() -> roll.find(account.id(), unit.id().value()).orElseThrow());
        return new DemoPerson(row.unit(), row.login(), row.position(), actor);
    }
}
