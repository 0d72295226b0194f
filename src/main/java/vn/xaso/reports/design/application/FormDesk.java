package vn.xaso.reports.design.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.Sha256;
import vn.xaso.reports.design.domain.Duties;
import vn.xaso.reports.design.domain.FormVersion;
import vn.xaso.reports.design.domain.FormVersions;
import vn.xaso.reports.sheets.FormCheck;
import vn.xaso.reports.sheets.FormText;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetTable;

/// Where the form of a duty is drawn, tried and published.
@Service
@Transactional
public class FormDesk {

    private final FormVersions forms;
    private final Duties duties;
    private final FigureShelf figures;
    private final AuditTrail trail;
    private final Clock clock;

    FormDesk(FormVersions forms, Duties duties, FigureShelf figures, AuditTrail trail, Clock clock) {
        this.forms = forms;
        this.duties = duties;
        this.figures = figures;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FormVersion get(Actor actor, UUID id) {
        actor.require(Right.MANAGE_REPORTS);
        return forms.get(actor.unit(), id);
    }

    @Transactional(readOnly = true)
    public List<FormVersion> of(Actor actor, UUID duty) {
        actor.require(Right.MANAGE_REPORTS);
        return forms.of(duties.get(actor.unit(), duty).id());
    }

    /// What stands in the way of publishing it.
    public List<FormCheck.Problem> problems(SheetForm form) {
        return FormCheck.of(form, figures.keys());
    }

    /// A new draft: of the version in force, of a form of another duty, or an empty one. There is one draft at a time.
    ///
    /// @param from a form to copy, or null
    public FormVersion begin(Actor actor, UUID duty, @Nullable UUID from) {
        actor.require(Right.MANAGE_REPORTS);
        var all = forms.of(duties.get(actor.unit(), duty).id());
        if (!all.isEmpty() && all.getFirst().isDraft()) {
            throw new Refusal("duties.refusal.draft");
        }
        var content = from != null
                ? forms.get(actor.unit(), from).form()
                : all.isEmpty() ? SheetForm.EMPTY : all.getFirst().form();
        int no = all.isEmpty() ? 1 : all.getFirst().no() + 1;
        var version = new FormVersion(
                Ids.next(), actor.unit(), duty, no, content, 1, clock.instant(), actor.name(), null, "");
        forms.add(version);
        trail.record(actor, actor.unit(), "report.begin-form", version.id().toString(), String.valueOf(no));
        return version;
    }

    public void change(Actor actor, UUID id, int seen, UnaryOperator<SheetForm> change) {
        var draft = draft(actor, id, seen);
        forms.save(draft.with(change.apply(draft.form()), clock.instant(), actor.name()));
        trail.record(actor, actor.unit(), "report.change-form", id.toString(), String.valueOf(draft.revision() + 1));
    }

    /// An empty table at the end.
    ///
    /// @return its number
    public int addTable(Actor actor, UUID id, int seen, Wording title) {
        return addTable(actor, id, seen, new SheetTable(0, title, List.of(), List.of(), Map.of()));
    }

    /// @param table whose number does not matter
    /// @return its number in the form
    public int addTable(Actor actor, UUID id, int seen, SheetTable table) {
        int no = draft(actor, id, seen).form().tables().stream()
                        .mapToInt(SheetTable::no)
                        .max()
                        .orElse(0)
                + 1;
        if (no > FormCheck.MOST_TABLES) {
            throw new Refusal("duties.refusal.tables", FormCheck.MOST_TABLES);
        }
        change(
                actor,
                id,
                seen,
                form -> form.with(
                        new SheetTable(no, table.title(), table.columns(), table.rows(), table.exceptions())));
        return no;
    }

    /// From now on it never changes, and the next round takes it.
    public void publish(Actor actor, UUID id, int seen) {
        var draft = draft(actor, id, seen);
        if (!problems(draft.form()).isEmpty()) {
            throw new Refusal("duties.refusal.problems");
        }
        var hash = Sha256.hex(FormText.of(draft.form()));
        forms.save(draft.published(clock.instant(), actor.name(), hash));
        trail.record(actor, actor.unit(), "report.publish-form", id.toString(), hash);
    }

    private FormVersion draft(Actor actor, UUID id, int seen) {
        actor.require(Right.MANAGE_REPORTS);
        var version = forms.get(actor.unit(), id);
        if (!version.isDraft()) {
            throw new Refusal("duties.refusal.published");
        }
        if (version.revision() != seen) {
            throw new Overtaken("form " + id);
        }
        return version;
    }
}
