package vn.xaso.indicators.directives.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.Kind;
import vn.xaso.indicators.directives.domain.Directive.Person;
import vn.xaso.indicators.directives.domain.Directive.Signer;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.indicators.directives.domain.Directives;
import vn.xaso.indicators.directives.domain.Directives.Parcel;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;

/// Where leaders ask, urge and say who shall handle a matter, and where they are answered.
@Service
@Transactional
public class DirectiveDesk {

    private static final int LONGEST = 2_000;
    private static final int KNOWN = 2_000;
    private static final int SHOWN = 20;
    private static final int MOST_UNITS = 1_000;

    private final Directives directives;
    private final Matters matters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Recent<UnitId, Set<UUID>> subjects = new Recent<>(Duration.ofSeconds(10), MOST_UNITS);

    DirectiveDesk(
            Directives directives, Matters matters, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.directives = directives;
        this.matters = matters;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// What a leader wants.
    ///
    /// @param to whom it is said, or null for those who lead the other unit
    /// @param named who shall get the matter, or null
    public record Wanted(
            Kind kind,
            Subject subject,
            UnitId unit,
            @Nullable Person to,
            String toName,
            @Nullable Person named,
            String words,
            @Nullable LocalDate dueOn) {}

    /// Something has to be carried to the other unit.
    public record Posted(UnitId unit, Instant at) {}

    /// @throws Mistakes with everything that is wrong, by field
    public Directive give(Actor actor, Wanted wanted) {
        actor.require(Right.GIVE_DIRECTIVES);
        if (!actor.units().contains(wanted.unit())) {
            throw new Absent("unit " + wanted.unit());
        }
        var words = wanted.words().strip();
        var check = new Mistakes.Check();
        check.require("words", !words.isEmpty() && words.length() <= LONGEST, "directives.refusal.words", LONGEST);
        var dueOn = wanted.dueOn();
        check.require("dueOn", dueOn == null || !dueOn.isBefore(LocalDate.now(clock)), "directives.refusal.dueOn");
        check.require("named", wanted.kind() != Kind.ASSIGN || wanted.named() != null, "directives.refusal.named");
        check.end();
        var given = new Directive(
                Ids.next(),
                actor.unit(),
                actor.unit(),
                wanted.unit(),
                wanted.kind(),
                wanted.subject(),
                wanted.to(),
                wanted.toName(),
                wanted.kind() == Kind.ASSIGN ? wanted.named() : null,
                words,
                dueOn,
                now(),
                new Signer(actor.person(), actor.name(), actor.position()));
        directives.add(given, matters.isOpen(actor.unit(), given.subject()));
        audit.record(actor, actor.unit(), act(given.kind()), given.id().toString(), about(given));
        subjects.forget(actor.unit());
        if (given.crossesUnits()) {
            post(given, given.toUnit(), null);
        }
        return given;
    }

    /// Whether the official answers for the unit as a whole.
    public static boolean leads(Actor actor) {
        return actor.may(Right.GIVE_DIRECTIVES) || actor.may(Right.ASSIGN_CASES);
    }

    @Transactional(readOnly = true)
    public Directive readable(Actor actor, UUID id) {
        var found = directives.find(actor.unit(), id).orElseThrow(() -> new Absent("directive " + id));
        boolean own = actor.person().equals(found.toPerson())
                || actor.person().equals(found.by().person());
        if (!own && !leads(actor)) {
            throw new Absent("directive " + id);
        }
        return found;
    }

    @Transactional(readOnly = true)
    public List<DirectiveStep> steps(Actor actor, UUID id) {
        return directives.steps(actor.unit(), id);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(Actor actor, UUID id) {
        return directives.isOpen(actor.unit(), id);
    }

    /// Whether it is said to this official.
    public static boolean isFor(Actor actor, Directive directive) {
        return directive.toUnit().equals(actor.unit())
                && (actor.person().equals(directive.toPerson()) || (directive.to() == null && leads(actor)));
    }

    public static boolean isOf(Actor actor, Directive directive) {
        return directive.fromUnit().equals(actor.unit())
                && actor.person().equals(directive.by().person());
    }

    /// @throws Refusal where it is over, or no words are said where words are wanted
    public void step(Actor actor, UUID id, DirectiveStep.Kind kind, String words) {
        var directive = readable(actor, id);
        boolean may = kind == DirectiveStep.Kind.WITHDRAWN ? isOf(actor, directive) : isFor(actor, directive);
        if (!may || kind == DirectiveStep.Kind.OVER) {
            throw new Absent("step of directive " + id);
        }
        directives.hold(actor.unit(), id);
        if (!directives.isOpen(actor.unit(), id)) {
            throw new Refusal("directives.refusal.over");
        }
        var said = words.strip();
        if (said.length() > LONGEST || (said.isEmpty() && kind == DirectiveStep.Kind.ANSWERED)) {
            throw new Refusal("directives.refusal.answer", LONGEST);
        }
        var step = new DirectiveStep(
                Ids.next(), id, kind, said, now(), new Signer(actor.person(), actor.name(), actor.position()));
        directives.add(actor.unit(), step, directive.endsWith(kind));
        audit.record(actor, actor.unit(), act(kind), id.toString(), about(directive));
        if (directive.crossesUnits()) {
            post(directive, other(actor.unit(), directive), step.id());
        }
    }

    /// The directives about one matter, the newest first. Asks nothing where the unit has none about it.
    @Transactional(readOnly = true)
    public List<Directive> about(Actor actor, UUID subject) {
        var known = subjects.get(actor.unit(), () -> directives.subjects(actor.unit(), KNOWN));
        return known.contains(subject) ? directives.about(actor.unit(), subject, SHOWN) : List.of();
    }

    private static UnitId other(UnitId own, Directive directive) {
        return own.equals(directive.toUnit()) ? directive.fromUnit() : directive.toUnit();
    }

    private void post(Directive directive, UnitId to, @Nullable UUID step) {
        directives.post(new Parcel(Ids.next(), directive.unit(), to, directive.id(), step));
        events.publishEvent(new Posted(directive.unit(), now()));
    }

    private static String act(Kind kind) {
        return switch (kind) {
            case ASK -> "directive.ask";
            case URGE -> "directive.urge";
            case ASSIGN -> "directive.assign";
        };
    }

    private static String act(DirectiveStep.Kind kind) {
        return switch (kind) {
            case SEEN -> "directive.see";
            case ANSWERED -> "directive.answer";
            case DONE -> "directive.finish";
            case WITHDRAWN -> "directive.withdraw";
            case OVER -> "directive.over";
        };
    }

    /// Never a name: what the audit trail says of it.
    static String about(Directive directive) {
        var id = directive.subject().id();
        return directive.subject().about() + (id == null ? "" : " " + id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
