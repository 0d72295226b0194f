package vn.xaso.directory.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;

/// Remembers for a minute what every page asks: a unit and its agency code. Everything else is asked anew.
@Component
@Primary
class KeptUnits implements Units {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Units units;
    private final Clock clock;
    private final Recent<Asked, Unit> byId = new Recent<>(LIFE, MOST);
    private final Recent<Asked, Unit> byCode = new Recent<>(LIFE, MOST);
    private final Recent<Asked, String> codes = new Recent<>(LIFE, MOST);
    private final Recent<Asked, Unit> byAgencyCode = new Recent<>(LIFE, MOST);
    private final Recent<UnitId, Set<UnitId>> kept = new Recent<>(LIFE, MOST);
    private final Recent<UnitId, List<UnitId>> keepers = new Recent<>(LIFE, MOST);

    /// The day counts too: the demo lives on another day than the visitors of its pages.
    private record Asked(Object what, LocalDate day) {}

    KeptUnits(@Qualifier("unitQuery") Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Unit get(UnitId id) {
        return byId.get(today(id), () -> units.get(id));
    }

    /// Asks without a fault: one inside somebody's transaction would end it.
    @Override
    public Optional<Unit> find(UnitId id) {
        return found(byId, today(id), () -> units.find(id));
    }

    @Override
    public String agencyCode(UnitId id) {
        return codes.get(today(id), () -> units.agencyCode(id));
    }

    @Override
    public Optional<Unit> findByAgencyCode(String code) {
        return found(byAgencyCode, today(code), () -> units.findByAgencyCode(code));
    }

    @Override
    public Optional<Unit> findByCode(String code, LocalDate on) {
        var asked = today(code);
        return on.equals(asked.day())
                ? found(byCode, asked, () -> units.findByCode(code, on))
                : units.findByCode(code, on);
    }

    /// Only what exists is kept: strangers may ask for anything.
    private static Optional<Unit> found(Recent<Asked, Unit> shelf, Asked asked, Supplier<Optional<Unit>> ask) {
        return shelf.find(asked).or(() -> {
            var unit = ask.get();
            unit.ifPresent(one -> shelf.keep(asked, one));
            return unit;
        });
    }

    private Asked today(Object what) {
        return new Asked(what, LocalDate.now(clock));
    }

    @Override
    public Set<UnitId> keptBy(UnitId successor) {
        return kept.get(successor, () -> units.keptBy(successor));
    }

    @Override
    public List<UnitId> keepersOf(UnitId old) {
        return keepers.get(old, () -> units.keepersOf(old));
    }

    @Override
    public Set<UnitId> withRegisters() {
        return units.withRegisters();
    }

    @Override
    public Set<UnitId> receiving() {
        return units.receiving();
    }

    /// Forgets everything, because units or codes were written on this machine.
    void forget() {
        byId.forgetAll();
        byCode.forgetAll();
        codes.forgetAll();
        byAgencyCode.forgetAll();
        kept.forgetAll();
        keepers.forgetAll();
    }

    @Override
    public String nameOn(UnitId id, LocalDate on) {
        return units.nameOn(id, on);
    }

    @Override
    public List<UnitName> namesOf(UnitId id) {
        return units.namesOf(id);
    }

    @Override
    public Set<UnitId> communesOf(UnitId province) {
        return units.communesOf(province);
    }

    @Override
    public List<Unit> predecessorsOf(UnitId id) {
        return units.predecessorsOf(id);
    }

    @Override
    public List<Unit> successorsOf(UnitId id) {
        return units.successorsOf(id);
    }

    @Override
    public List<Units.Match> search(String text, int limit) {
        return units.search(text, limit);
    }
}
