package vn.xaso.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.UnitName;
import vn.xaso.directory.domain.UnitRecord.Change;
import vn.xaso.directory.domain.UnitRecord.Link;
import vn.xaso.directory.domain.UnitRecord.New;
import vn.xaso.directory.domain.UnitRecord.Recorded;
import vn.xaso.kernel.UnitId;

/// Compares a list with the record and tells what must be written. Writes nothing itself.
///
/// Same level, same code and a day in common: the same unit. Same code without a day in common: another unit, because
/// the state gives codes again. A name that differs from a later day on is a new name; a name that differs for the
/// same days is another spelling, which is noted and left.
public final class UnitReconciliation {

    private final UnitList list;
    private final Map<UnitKey, List<Recorded>> known = new HashMap<>();
    private final List<New> created = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<UnitId> closed = new HashSet<>();

    public UnitReconciliation(UnitList list, List<Recorded> record) {
        this.list = list;
        record.forEach(this::remember);
        list.units().stream()
                .sorted(Comparator.comparing(unit -> unit.key().level()))
                .forEach(this::unit);
        list.successions().forEach(this::succession);
    }

    public List<New> created() {
        return List.copyOf(created);
    }

    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    private void remember(Recorded unit) {
        known.computeIfAbsent(unit.key(), key -> new ArrayList<>()).add(unit);
    }

    private void forget(Recorded unit) {
        known.getOrDefault(unit.key(), new ArrayList<>()).remove(unit);
    }

    private void unit(ListedUnit unit) {
        var parent = parentOf(unit);
        if (unit.parent() != null && parent == null) {
            list.problem(unit.record(), "directory.import.parentUnknown", unit.key(), unit.parent());
            return;
        }
        var recorded = knownBetween(unit.key(), unit.from(), unit.to());
        if (recorded.isPresent()) {
            compare(unit, recorded.get(), parent);
        } else {
            create(unit, parent);
        }
    }

    private @Nullable UnitId parentOf(ListedUnit unit) {
        return unit.parent() == null
                ? null
                : knownBetween(unit.parent(), unit.from(), unit.to())
                        .map(Recorded::id)
                        .orElse(null);
    }

    private void compare(ListedUnit unit, Recorded recorded, @Nullable UnitId parent) {
        if (recorded.parent() == null && parent != null) {
            changes.add(new Change.Placed(recorded.id(), parent));
        } else if (!Objects.equals(recorded.parent(), parent)) {
            if (unit.to() != null) {
                list.note(unit.record(), "directory.import.elsewhere", unit.key());
                return;
            }
            list.problem(unit.record(), "directory.import.elsewhere", unit.key());
            return;
        }
        if (unit.from().isBefore(recorded.from())) {
            changes.add(new Change.Earlier(recorded.id(), unit.from()));
            forget(recorded);
            remember(recorded.since(unit.from()));
        }
        if (recorded.name().fullName().equals(unit.fullName())) {
            return;
        }
        if (unit.to() == null && unit.from().isAfter(recorded.name().validFrom())) {
            changes.add(new Change.Renamed(recorded.id(), unit));
        } else {
            list.note(
                    unit.record(),
                    "directory.import.spelling",
                    unit.key(),
                    recorded.name().fullName(),
                    unit.fullName());
        }
    }

    private void create(ListedUnit unit, @Nullable UnitId parent) {
        var id = UnitIds.of(unit.key().level(), unit.key().code(), unit.from());
        created.add(new New(id, unit, parent));
        var name = new UnitName(unit.key().code(), unit.kind(), unit.name(), unit.from(), unit.to());
        remember(new Recorded(id, unit.key(), parent, unit.from(), unit.to(), name));
    }

    private void succession(ListedSuccession succession) {
        var lastDay = list.day().minusDays(1);
        var old = knownBetween(succession.old(), lastDay, lastDay);
        var successor = successorOf(succession);
        if (old.isEmpty() || successor.isEmpty()) {
            var missing = old.isEmpty() ? succession.old() : succession.successor();
            var day = old.isEmpty() ? lastDay : list.day();
            list.problem(succession.record(), "directory.import.unitUnknown", missing, day);
            return;
        }
        if (old.get().id().equals(successor.get().id())) {
            return;
        }
        links.add(new Link(old.get().id(), successor.get().id(), list.day(), succession.extent()));
        if (old.get().to() == null && closed.add(old.get().id())) {
            changes.add(new Change.Closed(old.get().id(), lastDay));
        }
    }

    private Optional<Recorded> successorOf(ListedSuccession succession) {
        var byCode = knownBetween(succession.successor(), list.day(), list.day());
        var named = succession.named();
        if (byCode.isPresent() || named == null) {
            return byCode;
        }
        var byName =
                knownBetween(named.province(), list.day(), list.day()).flatMap(province -> inside(province, named));
        byName.ifPresent(unit -> list.note(
                succession.record(),
                "directory.import.foundByName",
                succession.successor(),
                named.fullName(),
                unit.key()));
        return byName;
    }

    private Optional<Recorded> inside(Recorded province, ListedSuccession.Named named) {
        return known.values().stream()
                .flatMap(List::stream)
                .filter(unit -> province.id().equals(unit.parent()))
                .filter(unit -> unit.standsBetween(list.day(), list.day()))
                .filter(unit -> unit.name().fullName().equals(named.fullName()))
                .findFirst();
    }

    private Optional<Recorded> knownBetween(UnitKey key, LocalDate first, @Nullable LocalDate last) {
        return known.getOrDefault(key, List.of()).stream()
                .filter(unit -> unit.standsBetween(first, last))
                .findFirst();
    }
}
