package vn.xaso.mergers.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Office;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.Staff;
import vn.xaso.directory.UnitJoining.Seat;
import vn.xaso.directory.Units;
import vn.xaso.kernel.UnitId;
import vn.xaso.mergers.domain.Held;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Group;
import vn.xaso.mergers.domain.Post;
import vn.xaso.mergers.domain.PostChoice;
import vn.xaso.mergers.domain.Posts;

/// The people of the old units and what they become.
@Component
class PeopleOfPlan {

    private final Staff staff;
    private final Units units;

    PeopleOfPlan(Staff staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    List<Post> posts(MergerPlan plan, Group group, List<PostChoice> choices) {
        var lastDay = plan.on().minusDays(1);
        var held = new ArrayList<Held>();
        for (var old : group.old()) {
            held.addAll(held(old, isSeat(old, group, lastDay), lastDay));
        }
        var existing = group.heir().existing();
        return Posts.of(held, choices, existing == null ? List.of() : held(existing, false, plan.on()));
    }

    private boolean isSeat(UnitId old, Group group, LocalDate lastDay) {
        return units.findByCode(group.heir().code(), lastDay)
                .filter(unit -> unit.id().equals(old))
                .isPresent();
    }

    private List<Held> held(UnitId unit, boolean atSeat, LocalDate on) {
        var offices = staff.officesOf(unit).stream().collect(Collectors.toMap(Office::id, Function.identity()));
        return staff.officialsOf(unit, on).stream()
                .flatMap(official -> official.holdings().stream()
                        .map(holding -> new Held(
                                official.id(),
                                official.name(),
                                unit,
                                atSeat,
                                holding.kind(),
                                kind(offices, holding.office()),
                                name(offices, holding.office()),
                                holding.title())))
                .toList();
    }

    private static @Nullable OfficeKind kind(Map<UUID, Office> offices, @Nullable UUID id) {
        var office = id == null ? null : offices.get(id);
        return office == null ? null : office.kind();
    }

    private static String name(Map<UUID, Office> offices, @Nullable UUID id) {
        var office = id == null ? null : offices.get(id);
        return office == null ? "" : office.name();
    }

    static List<Seat> seats(List<Post> posts) {
        var seats = new ArrayList<Seat>();
        for (var post : posts) {
            var kind = post.kind();
            if (kind != null) {
                seats.add(new Seat(
                        post.held().official(), kind, post.office(), post.held().officeName(), post.title()));
            }
        }
        return List.copyOf(seats);
    }
}
