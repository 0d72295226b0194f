package vn.xaso.cases.views.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.views.domain.SavedView;
import vn.xaso.cases.views.domain.SavedViews;
import vn.xaso.cases.views.domain.ViewRights;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where lists are kept under a name, renamed, taken away and brought back.
@Service
@Transactional
public class ViewDesk {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 40;
    private static final int MOST_PEOPLE = 5_000;

    private final SavedViews views;
    private final AuditTrail audit;
    private final Clock clock;
    private final Recent<Looking, Shown> recent = new Recent<>(Duration.ofSeconds(10), MOST_PEOPLE);

    private record Looking(UnitId unit, UUID person) {}

    ViewDesk(SavedViews views, AuditTrail audit, Clock clock) {
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    public enum Whose {
        OWN,
        UNIT
    }

    /// What the list of cases shows of the kept lists.
    ///
    /// @param views those of the unit and the official's own
    /// @param first with which the official begins
    public record Shown(List<SavedView> views, Optional<UUID> first) {}

    /// Cheap: kept in memory for some seconds.
    @Transactional(readOnly = true)
    public Shown shown(Actor actor) {
        return recent.get(
                new Looking(actor.unit(), actor.person()),
                () -> new Shown(list(actor), views.firstOf(actor.unit(), actor.person())));
    }

    /// Those of the unit and the official's own.
    @Transactional(readOnly = true)
    public List<SavedView> list(Actor actor) {
        return views.list(actor.unit(), actor.person());
    }

    /// A list of the unit, whosever it is: who has its address may look through it with his or her own rights.
    @Transactional(readOnly = true)
    public Optional<SavedView> find(Actor actor, UUID id) {
        return views.find(actor.unit(), id).filter(view -> !view.ended() || ViewRights.mayKeep(actor, view));
    }

    @Transactional(readOnly = true)
    public Optional<UUID> firstOf(Actor actor) {
        return views.firstOf(actor.unit(), actor.person());
    }

    /// Keeps a list; one of the same owner with the same name is replaced.
    ///
    /// @throws Mistakes with everything that is wrong, by field
    public SavedView keep(Actor actor, Whose whose, String typedName, String query) {
        if (whose == Whose.UNIT && !ViewRights.mayKeepOfUnit(actor)) {
            throw new Absent("right to keep lists of the unit");
        }
        var name = checked(typedName);
        var theirs = views.list(actor.unit(), actor.person()).stream()
                .filter(view -> view.isOfUnit() == (whose == Whose.UNIT))
                .toList();
        var same = theirs.stream().filter(view -> view.name().equals(name)).findFirst();
        if (same.isPresent()) {
            return saved(actor, same.get().showing(query, now(), actor.name()), "view.change");
        }
        var check = new Mistakes.Check();
        check.require("name", theirs.size() < MOST, "views.refusal.full", MOST);
        check.end();
        var owner = whose == Whose.UNIT ? null : actor.person();
        var view = new SavedView(Ids.next(), actor.unit(), owner, name, query, 1, false, now(), actor.name());
        views.add(view);
        recent.forgetAll();
        audit.record(actor, actor.unit(), "view.add", view.id().toString(), "");
        return view;
    }

    /// @param seen the version that the official saw
    public void rename(Actor actor, UUID id, int seen, String typedName) {
        var view = open(actor, id, seen);
        var name = checked(typedName);
        var check = new Mistakes.Check();
        check.require(
                "name", list(actor).stream().noneMatch(other -> isTaken(other, view, name)), "views.refusal.same");
        check.end();
        saved(actor, view.named(name, now(), actor.name()), "view.change");
    }

    private static boolean isTaken(SavedView other, SavedView view, String name) {
        return !other.id().equals(view.id())
                && other.isOfUnit() == view.isOfUnit()
                && other.name().equals(name);
    }

    public SavedView end(Actor actor, UUID id, int seen) {
        return saved(actor, open(actor, id, seen).ended(true, now(), actor.name()), "view.end");
    }

    public SavedView resume(Actor actor, UUID id, int seen) {
        return saved(actor, open(actor, id, seen).ended(false, now(), actor.name()), "view.resume");
    }

    /// The list with which the official begins, or no longer.
    public void beginWith(Actor actor, UUID id, boolean first) {
        var view = find(actor, id).orElseThrow(() -> new Absent("list " + id));
        views.beginWith(actor.unit(), actor.person(), first ? view.id() : null);
        recent.forgetAll();
        audit.record(actor, actor.unit(), "view.first", id.toString(), "");
    }

    private SavedView open(Actor actor, UUID id, int seen) {
        var view = views.find(actor.unit(), id)
                .filter(one -> ViewRights.mayKeep(actor, one))
                .orElseThrow(() -> new Absent("list " + id));
        if (view.version() != seen) {
            throw new Refusal("views.refusal.changed");
        }
        return view;
    }

    private SavedView saved(Actor actor, SavedView after, String act) {
        if (!views.save(after)) {
            throw new Refusal("views.refusal.changed");
        }
        recent.forgetAll();
        audit.record(actor, actor.unit(), act, after.id().toString(), "");
        return after;
    }

    private static String checked(String typed) {
        var name = SearchText.tidy(typed).replaceAll("\\s+", " ").strip();
        var check = new Mistakes.Check();
        check.require("name", !name.isEmpty(), "views.refusal.name");
        check.require("name", name.length() <= LONGEST_NAME, "views.refusal.tooLong", LONGEST_NAME);
        check.end();
        return name;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
