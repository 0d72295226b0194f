package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Holding;
import vn.xaso.directory.Staff;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.identity.ActingOfficials;
import vn.xaso.identity.domain.Account;
import vn.xaso.identity.domain.Accounts;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Makes the acting official out of an account and the positions that its person holds today.
///
/// Kept for a few seconds: a person who loses a position loses the rights within them.
@Component
public class ActorRoll implements ActingOfficials {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Staff staff;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;
    private final Recent<Key, Optional<Actor>> kept = new Recent<>(KEPT, MOST);

    private record Key(UUID account, UUID unit, LocalDate day) {}

    ActorRoll(Staff staff, Units units, Accounts accounts, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// The official, or nothing when he or she holds no position of that unit any more.
    public Optional<Actor> find(UUID account, UUID unit) {
        var today = today();
        return kept.get(new Key(account, unit, today), () -> make(accounts.get(account), new UnitId(unit), today));
    }

    @Override
    public Optional<Actor> find(UUID account, UnitId unit) {
        return find(account, unit.value());
    }

    /// The units in which an official works; that of the position held since the latest day comes first.
    public List<UnitId> unitsOf(Account account) {
        return holdings(account, today()).stream()
                .sorted(Comparator.comparing(Holding::from).reversed())
                .map(Holding::unit)
                .distinct()
                .toList();
    }

    /// The merged units whose registers the official may read, because a unit in which he or she works keeps them.
    public List<UnitId> registersOf(Account account) {
        return unitsOf(account).stream()
                .flatMap(unit -> units.keptBy(unit).stream())
                .distinct()
                .toList();
    }

    /// Whether the unit was merged into another: nothing is written in its registers any more.
    boolean isClosed(UUID unit) {
        return units.find(new UnitId(unit))
                .filter(one ->
                        !one.isValidOn(today()) && !units.keepersOf(one.id()).isEmpty())
                .isPresent();
    }

    void forget() {
        kept.forgetAll();
    }

    private Optional<Actor> make(Account account, UnitId unit, LocalDate today) {
        if (account.closedAt() != null || account.official() == null) {
            return Optional.empty();
        }
        var all = holdings(account, today);
        var held = in(Set.of(unit), all);
        boolean reading = held.isEmpty();
        if (reading) {
            held = in(Set.copyOf(units.keepersOf(unit)), all);
        }
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var rights = rights(held);
        if (reading) {
            rights.retainAll(RightsOfPosition.OF_READERS);
        }
        var first = held.getFirst();
        return Optional.of(new Actor(
                account.id(),
                account.official(),
                account.name(),
                first.title(),
                reading ? null : first.office(),
                unit,
                units.nameOn(unit, today),
                readable(unit),
                rights));
    }

    private static List<Holding> in(Set<UnitId> some, List<Holding> held) {
        return held.stream()
                .filter(holding -> some.contains(holding.unit()))
                .sorted(Comparator.comparing(Holding::kind))
                .toList();
    }

    private List<Holding> holdings(Account account, LocalDate today) {
        var official = account.official();
        return official == null ? List.of() : staff.holdingsOf(official, today);
    }

    private Set<UnitId> readable(UnitId unit) {
        var all = new HashSet<UnitId>();
        all.add(unit);
        if (units.get(unit).level() == UnitLevel.PROVINCE) {
            all.addAll(units.communesOf(unit));
        }
        for (var one : List.copyOf(all)) {
            all.addAll(units.keptBy(one));
        }
        return Set.copyOf(all);
    }

    private static Set<Right> rights(List<Holding> held) {
        var rights = EnumSet.noneOf(Right.class);
        held.forEach(holding -> rights.addAll(RightsOfPosition.of(holding.kind())));
        return rights;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
