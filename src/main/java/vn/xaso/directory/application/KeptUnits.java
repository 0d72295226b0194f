package vn.xaso.directory.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// Remembers for a minute what every page asks: a unit and its agency code. Everything else is asked anew.
@Component
@Primary
class KeptUnits implements Units {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Units units;
    private final Clock clock;
    private final Map<UnitId, Kept<Unit>> byId = new ConcurrentHashMap<>();
    private final Map<String, Kept<Unit>> byCode = new ConcurrentHashMap<>();
    private final Map<UnitId, Kept<String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Kept<Unit>> byAgencyCode = new ConcurrentHashMap<>();

    KeptUnits(@Qualifier("unitQuery") Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Unit get(UnitId id) {
        return kept(byId, id, units::get);
    }

    /// Asks without a fault: one inside somebody's transaction would end it.
    @Override
    public Optional<Unit> find(UnitId id) {
        var today = LocalDate.now(clock);
        var known = byId.get(id);
        if (known != null && known.isFresh(today)) {
            return Optional.of(known.value());
        }
        var found = units.find(id);
        found.ifPresent(unit -> byId.put(id, new Kept<>(unit, today, System.nanoTime())));
        return found;
    }

    @Override
    public String agencyCode(UnitId id) {
        return kept(codes, id, units::agencyCode);
    }

    /// Only codes that exist are kept: strangers may ask for any.
    @Override
    public Optional<Unit> findByAgencyCode(String code) {
        try {
            return Optional.of(kept(
                    byAgencyCode,
                    code,
                    asked -> units.findByAgencyCode(asked).orElseThrow(() -> new Absent("agency " + asked))));
        } catch (Absent unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Set<UnitId> receiving() {
        return units.receiving();
    }

    /// Forgets everything, because units or codes were written on this machine.
    void forget() {
        byId.clear();
        byCode.clear();
        codes.clear();
        byAgencyCode.clear();
    }

    private <K, T> T kept(Map<K, Kept<T>> shelf, K id, Function<K, T> ask) {
        var today = LocalDate.now(clock);
        var known = shelf.get(id);
        if (known != null && known.isFresh(today)) {
            return known.value();
        }
        var answer = ask.apply(id);
        shelf.put(id, new Kept<>(answer, today, System.nanoTime()));
        return answer;
    }

    @Override
    public Optional<Unit> findByCode(String code, LocalDate on) {
        if (!on.equals(LocalDate.now(clock))) {
            return units.findByCode(code, on);
        }
        var known = byCode.get(code);
        if (known != null && known.isFresh(on)) {
            return Optional.of(known.value());
        }
        var found = units.findByCode(code, on);
        found.ifPresent(unit -> byCode.put(code, new Kept<>(unit, on, System.nanoTime())));
        return found;
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

    /// The day counts too: the demo lives on another day than the visitors of its pages.
    private record Kept<T>(T value, LocalDate day, long since) {

        boolean isFresh(LocalDate today) {
            return day.equals(today) && System.nanoTime() - since < LIFE.toNanos();
        }
    }
}
