package vn.xaso.directory.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Office;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.UnitJoining.Order;
import vn.xaso.directory.UnitJoining.Seat;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.directory.domain.StaffRegister;
import vn.xaso.directory.domain.StaffRegister.Position;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;

/// Opens the offices of a successor, and gives the people of the old units their posts in it.
@Component
class Seating {

    private final StaffRegister register;
    private final StaffDesk desk;
    private final CommuneEstablishment establishment;
    private final Units units;

    Seating(StaffRegister register, StaffDesk desk, CommuneEstablishment establishment, Units units) {
        this.register = register;
        this.desk = desk;
        this.establishment = establishment;
        this.units = units;
    }

    /// @param as the administrator, acting for the successor
    /// @return from each old office to the one that goes on
    Map<UUID, UUID> seat(Actor as, Order order, LocalDate lastDay) {
        if (!register.hasPositions(as.unit()) && units.get(as.unit()).level() == UnitLevel.COMMUNE) {
            establishment.establish(as, order.on());
        }
        var house = new House(as, order.on());
        var map = new HashMap<UUID, UUID>();
        for (var old : order.old()) {
            register.officesOf(old, lastDay).forEach(office -> map.put(office.id(), house.officeFor(office)));
            register.close(old, lastDay);
        }
        var taken = new HashSet<List<UUID>>();
        for (var seat : order.seats()) {
            var position = house.positionFor(seat);
            if (taken.add(List.of(seat.official(), position))) {
                desk.appoint(as, seat.official(), position, order.on(), order.basis());
            }
        }
        return map;
    }

    /// The successor, as it fills.
    private final class House {

        private final Actor as;
        private final LocalDate on;
        private final List<Office> offices;
        private final List<Position> positions;

        House(Actor as, LocalDate on) {
            this.as = as;
            this.on = on;
            offices = new ArrayList<>(register.officesOf(as.unit(), on));
            positions = new ArrayList<>(register.positionsOf(as.unit(), on));
        }

        UUID officeFor(Office old) {
            return find(old.kind(), old.name()).orElseGet(() -> open(old));
        }

        private Optional<UUID> find(OfficeKind kind, String name) {
            return offices.stream()
                    .filter(office -> office.kind() == kind && (kind != OfficeKind.OTHER || same(office.name(), name)))
                    .map(Office::id)
                    .findFirst();
        }

        private UUID open(Office old) {
            var id = desk.openOffice(as, old.kind(), old.name(), old.shortName(), on);
            offices.add(new Office(id, as.unit(), old.kind(), old.name(), old.shortName(), on, null));
            return id;
        }

        /// One post is as good as another of its kind; specialists have titles of their own.
        UUID positionFor(Seat seat) {
            var kind = seat.office();
            var office = kind == null ? null : find(kind, seat.officeName()).orElse(null);
            return positions.stream()
                    .filter(post -> post.kind() == seat.kind() && Objects.equals(post.office(), office))
                    .filter(post -> seat.kind() != PositionKind.SPECIALIST || same(post.title(), seat.title()))
                    .map(Position::id)
                    .findFirst()
                    .orElseGet(() -> open(seat, office));
        }

        private UUID open(Seat seat, @Nullable UUID office) {
            var id = desk.openPosition(as, office, seat.kind(), seat.title(), on);
            positions.add(new Position(id, as.unit(), office, seat.kind(), seat.title(), on));
            return id;
        }

        private static boolean same(String one, String other) {
            return SearchText.fold(one).equals(SearchText.fold(other));
        }
    }
}
