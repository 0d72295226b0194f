package vn.xaso.cases.web.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final CounterStore store;

    CounterPages(Forms forms, CompetentUnits competent, PointDesk points, CounterStore store) {
        this.points = points;
        this.forms = forms;
        this.competent = competent;
        this.store = store;
    }

    /// What was wrong with the last try, and what the store of the person has.
    record Tried(List<FieldMessage> messages, boolean scansLost, CounterStore.Offers offers) {}

    CounterStore.Offers offers(
            Actor actor, CounterForm form, ProcedureVersion procedure, Map<String, String[]> typed, Texts texts) {
        return store.offers(actor, form, procedure, typed, texts);
    }

    CounterPage empty(Actor actor, CounterForm form, ProcedureVersion procedure, Texts texts) {
        var view = view(procedure, null, texts);
        return page(actor, form, procedure, view, new Tried(List.of(), false, CounterStore.Offers.NONE), texts);
    }

    CounterPage again(
            Actor actor,
            CounterForm form,
            ProcedureVersion procedure,
            @Nullable FormAnswers answers,
            Tried tried,
            Texts texts) {
        store.look(actor, procedure, tried.offers());
        var view = answers == null ? null : view(procedure, answers, texts);
        return page(actor, form, procedure, view, tried, texts);
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
            Tried tried,
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
                form.papers().stream().map(paper -> paper(paper, tried)).toList(),
                kinds,
                VariantChoices.of(procedure, texts),
                form.variant(),
                tried.messages(),
                tried.scansLost());
    }

    private static CounterPage.Paper paper(CounterForm.Handed paper, Tried tried) {
        var field = paper.field();
        var messages = tried.messages();
        var offered = tried.offers().papers().get(paper.no());
        return new CounterPage.Paper(
                field,
                paper.group(),
                paper.name(),
                paper.required(),
                paper.handedIn(),
                paper.kind(),
                paper.quantity(),
                FieldMessage.at(messages, field + "-count"),
                FieldMessage.at(messages, field + "-scan"),
                offered == null
                        ? null
                        : new CounterPage.Stored(
                                offered.paper().toString(),
                                offered.words(),
                                offered.chosen(),
                                offered.why(),
                                FieldMessage.at(messages, field + "-why")));
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
