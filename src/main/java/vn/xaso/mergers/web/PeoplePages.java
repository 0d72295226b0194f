package vn.xaso.mergers.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.PositionKind;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.Post;
import vn.xaso.mergers.domain.PostChoice;
import vn.xaso.mergers.domain.Report;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells what people become.
@Component
@Transactional(readOnly = true)
class PeoplePages {

    static final String LEAVES = "LEAVES";

    /// The posts of a commune and the office in which each stands.
    enum Seat {
        CHAIRMAN(PositionKind.CHAIRMAN, OfficeKind.PEOPLES_COMMITTEE),
        VICE_CHAIRMAN(PositionKind.VICE_CHAIRMAN, OfficeKind.PEOPLES_COMMITTEE),
        OFFICE_HEAD(PositionKind.OFFICE_HEAD, OfficeKind.OFFICE),
        OFFICE_CLERK(PositionKind.CLERK, OfficeKind.OFFICE),
        OFFICE_SPECIALIST(PositionKind.SPECIALIST, OfficeKind.OFFICE),
        ADMINISTRATOR(PositionKind.COMMUNE_ADMINISTRATOR, OfficeKind.OFFICE),
        ECONOMIC_HEAD(PositionKind.HEAD_OF_DIVISION, OfficeKind.ECONOMIC),
        ECONOMIC_SPECIALIST(PositionKind.SPECIALIST, OfficeKind.ECONOMIC),
        CULTURE_HEAD(PositionKind.HEAD_OF_DIVISION, OfficeKind.CULTURE_SOCIETY),
        CULTURE_SPECIALIST(PositionKind.SPECIALIST, OfficeKind.CULTURE_SOCIETY),
        CENTRE_DIRECTOR(PositionKind.SERVICE_CENTRE_DIRECTOR, OfficeKind.SERVICE_CENTRE),
        CENTRE_OFFICER(PositionKind.ONE_STOP_OFFICER, OfficeKind.SERVICE_CENTRE);

        private final PositionKind kind;
        private final OfficeKind office;

        Seat(PositionKind kind, OfficeKind office) {
            this.kind = kind;
            this.office = office;
        }

        PostChoice of(UUID official) {
            return new PostChoice(official, kind, office);
        }

        static Optional<Seat> of(Post post) {
            return List.of(values()).stream()
                    .filter(seat -> seat.kind == post.kind() && seat.office == post.office())
                    .findFirst();
        }
    }

    private final PlanDesk desk;
    private final DryRun dryRun;
    private final Units units;

    PeoplePages(PlanDesk desk, DryRun dryRun, Units units) {
        this.desk = desk;
        this.dryRun = dryRun;
        this.units = units;
    }

    /// @param code of the successor, or empty for the first
    PeoplePage make(Actor actor, UUID id, String code, Texts texts) {
        var plan = desk.get(actor, id);
        var groups = Report.groups(desk.lines(actor, id));
        var chosen = groups.stream()
                .filter(group -> code.isEmpty() || group.heir().code().equals(code))
                .findFirst();
        var href = PlanPages.href(id) + "/people";
        var links = groups.stream()
                .map(group -> new Link(
                        href + "?successor=" + group.heir().code(),
                        DryRun.fullName(group.heir()),
                        chosen.filter(group::equals).isPresent()))
                .toList();
        var posts = chosen.map(group -> dryRun.people(plan, group)).orElse(List.of());
        return new PeoplePage(
                href,
                plan.name(),
                chosen.map(group -> group.heir().code()).orElse(""),
                links,
                plan.isOpen(),
                plan.version(),
                posts.stream().map(post -> line(plan, post, texts)).toList(),
                choices(texts));
    }

    private PeoplePage.Line line(MergerPlan plan, Post post, Texts texts) {
        var held = post.held();
        return new PeoplePage.Line(
                held.official().toString(),
                held.name(),
                units.nameOn(held.unit(), plan.on().minusDays(1)),
                held.title(),
                post.title(),
                tag(post, texts),
                chosen(post));
    }

    private static String chosen(Post post) {
        return switch (post.stand()) {
            case LEAVES -> LEAVES;
            case CHOSEN -> Seat.of(post).map(Seat::name).orElse("");
            case KEEPS, PROPOSED, UNDECIDED, CLASHES -> "";
        };
    }

    private static Tag tag(Post post, Texts texts) {
        var text = texts.of("mergers.post." + post.stand());
        return switch (post.stand()) {
            case KEEPS, CHOSEN -> new Tag(Kind.DONE, text);
            case PROPOSED -> new Tag(Kind.INFO, text);
            case LEAVES -> new Tag(Kind.NEUTRAL, text);
            case UNDECIDED, CLASHES -> new Tag(Kind.LATE, text);
        };
    }

    private static List<Choice> choices(Texts texts) {
        var all = List.of(Seat.values()).stream()
                .map(seat -> new Choice(seat.name(), texts.of("mergers.seat." + seat)))
                .collect(Collectors.toList());
        all.add(new Choice(LEAVES, texts.of("mergers.seat.LEAVES")));
        return List.copyOf(all);
    }
}
