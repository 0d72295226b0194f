package vn.xaso.procedures.design.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Designs;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.ProcedureFile;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The drawing board: who looks after the catalogue begins a version here, writes it part by part, and gives it up.
@Service
@Transactional
public class DesignDesk {

    private static final int SHOWN = 200;

    private final Designs designs;
    private final Procedures procedures;
    private final Forms forms;
    private final AuditTrail audit;
    private final Clock clock;

    DesignDesk(Designs designs, Procedures procedures, Forms forms, AuditTrail audit, Clock clock) {
        this.designs = designs;
        this.procedures = procedures;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Design> list(Actor actor) {
        actor.require(Right.MANAGE_CATALOGUE);
        return designs.list(SHOWN);
    }

    @Transactional(readOnly = true)
    public Design get(Actor actor, UUID id) {
        actor.require(Right.MANAGE_CATALOGUE);
        return designs.get(id);
    }

    /// A procedure that the catalogue does not know yet.
    public Design beginEmpty(Actor actor, ProcedureCode code) {
        actor.require(Right.MANAGE_CATALOGUE);
        if (procedures.findInForce(code, today()).isPresent()) {
            throw new Refusal("design.refusal.known", code);
        }
        return begin(actor, null, VersionSheet.empty(code, Ids.next(), today()), "catalogue.design.begin");
    }

    public Design beginFrom(Actor actor, UUID version) {
        actor.require(Right.MANAGE_CATALOGUE);
        var base = procedures.version(version);
        var content = VersionSheet.of(base).numbered(Ids.next(), base.number() + 1, today());
        return begin(actor, version, content, "catalogue.design.begin");
    }

    /// A file makes a draft, never a version.
    public Design beginFrom(Actor actor, ProcedureFile file) {
        actor.require(Right.MANAGE_CATALOGUE);
        var content = withKnownForm(file.version(Ids.next(), 1, today()));
        var base = procedures
                .findInForce(content.code(), today())
                .map(ProcedureVersion::id)
                .orElse(null);
        return begin(actor, base, content, "catalogue.design.import");
    }

    /// Writes one part. What others wrote in other parts meanwhile stays.
    ///
    /// @param seen the part as the person saw it: where it is another by now, nothing is overwritten
    /// @param part makes the words of the part comparable
    public Design write(
            Actor actor,
            UUID id,
            Place place,
            String seen,
            Function<ProcedureVersion, String> part,
            UnaryOperator<ProcedureVersion> change) {
        actor.require(Right.MANAGE_CATALOGUE);
        var before = designs.get(id);
        if (!part.apply(before.content()).equals(seen)) {
            throw new Overtaken("design " + id + " " + place);
        }
        var after = before.changed(change.apply(before.content()), hand(actor));
        save(after);
        note(actor, after, "catalogue.design.write." + place.path(), "");
        return after;
    }

    /// Makes one form of those of the linked steps, each question once, and of the form that is chosen already.
    public void joinForms(Actor actor, UUID id) {
        actor.require(Right.MANAGE_CATALOGUE);
        var before = designs.get(id);
        var version = before.content();
        var parts = new LinkedHashSet<UUID>();
        for (var step : version.links()) {
            var code = step.procedure();
            if (step.isHere() && code != null) {
                procedures
                        .findInForce(code, today())
                        .flatMap(found -> Optional.ofNullable(found.form()))
                        .ifPresent(parts::add);
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal("design.refusal.noForms");
        }
        if (version.form() != null) {
            parts.add(version.form());
        }
        var english = version.nameEn() == null ? version.name() : version.nameEn();
        var form = forms.join("linked-" + version.code(), version.name(), english, List.copyOf(parts));
        var words = VersionSheet.wordsOf(version).withForm(form);
        var after = before.changed(VersionSheet.of(version).words(words).version(), hand(actor));
        save(after);
        note(actor, after, "catalogue.design.join", "");
    }

    public void end(Actor actor, UUID id, int seen, String why) {
        actor.require(Right.MANAGE_CATALOGUE);
        var after = seen(designs.get(id), seen).ended(why, hand(actor));
        save(after);
        note(actor, after, "catalogue.design.end", why);
    }

    /// A form that is not on this shelf is left out; the checks ask for another.
    private ProcedureVersion withKnownForm(ProcedureVersion version) {
        var form = version.form();
        try {
            return form == null || forms.get(form).id().equals(form) ? version : withoutForm(version);
        } catch (Absent notHere) {
            return withoutForm(version);
        }
    }

    private static ProcedureVersion withoutForm(ProcedureVersion version) {
        var words = VersionSheet.wordsOf(version).withForm(null);
        return VersionSheet.of(version).words(words).version();
    }

    private Design begin(Actor actor, @Nullable UUID base, ProcedureVersion content, String act) {
        var design = Design.begun(content.id(), base, content, hand(actor));
        if (!designs.add(design)) {
            throw new Refusal("design.refusal.begun", content.code());
        }
        note(actor, design, act, "");
        return design;
    }

    private void save(Design after) {
        if (!designs.save(after)) {
            throw new Overtaken("design " + after.id());
        }
    }

    static Design seen(Design design, int revision) {
        if (design.revision() != revision) {
            throw new Overtaken("design " + design.id());
        }
        return design;
    }

    private Design.Hand hand(Actor actor) {
        return new Design.Hand(actor.person(), actor.name(), clock.instant());
    }

    private void note(Actor actor, Design design, String act, String note) {
        audit.record(actor, actor.unit(), act, design.content().code().value(), note);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
