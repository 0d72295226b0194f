package vn.xaso.mergers.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.mergers.domain.Post.Stand;

/// Tells what the people of the old units become in their successor.
///
/// Who holds a post that several may hold keeps it. A post that one may hold keeps whoever was decided for; else the
/// only one who held it; else the one of the seat. The others are proposed as deputies or specialists. Without a seat
/// nobody is proposed: the province decides.
public final class Posts {

    /// A post of which the successor has one.
    record Single(PositionKind kind, @Nullable OfficeKind office, String officeName) {}

    private final Map<UUID, PostChoice> choices = new HashMap<>();
    private final Map<Single, List<UUID>> chosen = new HashMap<>();
    private final Map<Single, List<Held>> holders = new HashMap<>();
    private final Set<Single> taken;

    private Posts(List<Held> held, List<PostChoice> decided, Set<Single> taken) {
        this.taken = taken;
        decided.forEach(choice -> choices.put(choice.official(), choice));
        for (var one : held) {
            var choice = choices.get(one.official());
            if (choice == null) {
                if (one.kind().isHeldByOne()) {
                    holders.computeIfAbsent(single(one), key -> new ArrayList<>())
                            .add(one);
                }
            } else if (choice.kind() != null && choice.kind().isHeldByOne()) {
                var all = chosen.computeIfAbsent(single(choice, one), key -> new ArrayList<>());
                if (!all.contains(one.official())) {
                    all.add(one.official());
                }
            }
        }
    }

    /// @param held all posts of the old units of one successor
    /// @param staying what officials hold who are in the successor already, where it stands
    public static List<Post> of(List<Held> held, List<PostChoice> decided, List<Held> staying) {
        var taken = new java.util.HashSet<Single>();
        staying.stream()
                .filter(one -> one.kind().isHeldByOne())
                .map(Posts::single)
                .forEach(taken::add);
        var posts = new Posts(held, decided, taken);
        return held.stream().map(posts::post).toList();
    }

    private Post post(Held held) {
        var choice = choices.get(held.official());
        if (choice != null) {
            return decided(held, choice);
        }
        if (!held.kind().isHeldByOne()) {
            return new Post(held, Stand.KEEPS, held.kind(), held.office(), held.title());
        }
        var single = single(held);
        if (taken.contains(single) || chosen.containsKey(single)) {
            return lower(held);
        }
        var all = holders.getOrDefault(single, List.of());
        if (all.stream().map(Held::official).distinct().count() == 1) {
            return new Post(held, Stand.KEEPS, held.kind(), held.office(), held.title());
        }
        var atSeat =
                all.stream().filter(Held::atSeat).map(Held::official).distinct().toList();
        if (atSeat.size() != 1) {
            return new Post(held, Stand.UNDECIDED, null, null, "");
        }
        return atSeat.getFirst().equals(held.official())
                ? new Post(held, Stand.KEEPS, held.kind(), held.office(), held.title())
                : lower(held);
    }

    private Post decided(Held held, PostChoice choice) {
        if (choice.kind() == null) {
            return new Post(held, Stand.LEAVES, null, null, "");
        }
        boolean clash = choice.kind().isHeldByOne()
                && (taken.contains(single(choice, held))
                        || chosen.getOrDefault(single(choice, held), List.of()).size() > 1);
        var title = choice.kind() == held.kind() ? held.title() : title(choice.kind());
        return clash
                ? new Post(held, Stand.CLASHES, null, null, title)
                : new Post(held, Stand.CHOSEN, choice.kind(), choice.office(), title);
    }

    /// Who chaired becomes a deputy; who led an office works in it.
    private static Post lower(Held held) {
        var kind = held.kind() == PositionKind.CHAIRMAN ? PositionKind.VICE_CHAIRMAN : PositionKind.SPECIALIST;
        return new Post(held, Stand.PROPOSED, kind, held.office(), title(kind));
    }

    private static Single single(Held held) {
        return new Single(held.kind(), held.office(), nameOf(held.office(), held.officeName()));
    }

    private static Single single(PostChoice choice, Held held) {
        var kind = choice.kind();
        if (kind == null) {
            throw new IllegalArgumentException("no post");
        }
        return new Single(kind, choice.office(), nameOf(choice.office(), held.officeName()));
    }

    /// Only offices of kind OTHER are several.
    private static String nameOf(@Nullable OfficeKind office, String name) {
        return office == OfficeKind.OTHER ? name : "";
    }

    /// The title of a post as the successor calls it, where it has none of that kind yet.
    public static String title(PositionKind kind) {
        return switch (kind) {
            case CHAIRMAN -> "Chủ tịch Ủy ban nhân dân";
            case VICE_CHAIRMAN -> "Phó Chủ tịch Ủy ban nhân dân";
            case OFFICE_HEAD -> "Chánh Văn phòng";
            case HEAD_OF_DIVISION -> "Trưởng phòng";
            case SERVICE_CENTRE_DIRECTOR -> "Giám đốc Trung tâm";
            case ONE_STOP_OFFICER -> "Cán bộ một cửa";
            case SPECIALIST -> "Chuyên viên";
            case CLERK -> "Văn thư";
            case COMMUNE_ADMINISTRATOR -> "Quản trị hệ thống của xã";
            case PROVINCE_LEADER, PROVINCE_OFFICIAL, PROVINCE_ADMINISTRATOR ->
                throw new IllegalArgumentException(kind + " is no post of a commune");
        };
    }
}
