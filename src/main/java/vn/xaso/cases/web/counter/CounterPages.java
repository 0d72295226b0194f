package vn.xaso.cases.web.counter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.crossing.application.CompetentUnits;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.cases.variants.web.VariantChoices;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.forms.FormAnswers;
import vn.xaso.forms.FormView;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Choice;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page on which reception takes in a case: empty, or with everything typed and what is wrong with it.
@Component
class CounterPages {

    private final Forms forms;
    private final CompetentUnits competent;
    private final PointDesk points;

    CounterPages(Forms forms, CompetentUnits competent, PointDesk points) {
        this.points = points;
        this.forms = forms;
        this.competent = competent;
    }

    CounterPage empty(Actor actor, CounterForm form, ProcedureVersion procedure, Texts texts) {
        var view = view(procedure, null, texts);
        return page(actor, form, procedure, view, List.of(), false, texts);
    }

    CounterPage again(
            Actor actor,
            CounterForm form,
            ProcedureVersion procedure,
            @Nullable FormAnswers answers,
            List<FieldMessage> messages,
            boolean scansLost,
            Texts texts) {
        var view = answers == null ? null : view(procedure, answers, texts);
        return page(actor, form, procedure, view, messages, scansLost, texts);
    }

    /// @param answers null where nothing was typed yet
    private @Nullable FormView view(ProcedureVersion procedure, @Nullable FormAnswers answers, Texts texts) {
        var form = procedure.form();
        if (form == null) {
            return null;
        }
        var definition = forms.get(form);
        var shown = answers == null ? FormAnswers.of(definition.begin()) : answers;
        return definition.view(shown, texts).withoutFiles(texts.of("forms.file.counter"));
    }

    private CounterPage page(
            Actor actor,
            CounterForm form,
            ProcedureVersion procedure,
            @Nullable FormView view,
            List<FieldMessage> messages,
            boolean scansLost,
            Texts texts) {
        var kinds = List.of(
                new Choice("ORIGINAL", texts.of("cases.counter.kind.ORIGINAL")),
                new Choice("COPY", texts.of("cases.counter.kind.COPY")));
        return new CounterPage(
                procedure.code().value(),
                CaseWords.name(procedure, texts),
                form.key(),
                competent.of(actor.unit()).stream()
                        .map(unit -> new Choice(unit.id().toString(), unit.committeeName()))
                        .toList(),
                form.competent(),
                points.open(actor.unit()).stream()
                        .map(point -> new Choice(point.id().toString(), point.name() + ", " + point.address()))
                        .toList(),
                form.point(),
                facts(procedure, texts),
                form.applicant(),
                view,
                form.papers().stream().map(paper -> paper(paper, messages)).toList(),
                kinds,
                VariantChoices.of(procedure, texts),
                form.variant(),
                messages,
                scansLost);
    }

    private static CounterPage.Paper paper(CounterForm.Handed paper, List<FieldMessage> messages) {
        var field = paper.field();
        return new CounterPage.Paper(
                field,
                paper.group(),
                paper.name(),
                paper.required(),
                paper.handedIn(),
                paper.kind(),
                paper.quantity(),
                FieldMessage.at(messages, field + "-count"),
                FieldMessage.at(messages, field + "-scan"));
    }

    private static List<Fact> facts(ProcedureVersion procedure, Texts texts) {
        var facts = new ArrayList<Fact>();
        var limit = procedure.limit();
        facts.add(new Fact(
                texts.of("cases.counter.limit"),
                limit == null ? procedure.timeText() : new DeadlineWords(texts).limit(limit)));
        if (!procedure.feeText().isBlank()) {
            facts.add(new Fact(texts.of("cases.counter.fee"), procedure.feeText()));
        }
        return List.copyOf(facts);
    }
}
