package vn.xaso.indicators.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What those who keep plans do with one.
@Controller
@RequestMapping(PlanController.HERE + "/{id}")
class PlanActController {

    private final PlanDesk desk;
    private final PlanPages plans;
    private final PlanChoices choices;
    private final Pages pages;

    PlanActController(PlanDesk desk, PlanPages plans, PlanChoices choices, Pages pages) {
        this.desk = desk;
        this.plans = plans;
        this.choices = choices;
        this.pages = pages;
    }

    @PostMapping("/goals")
    View goal(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return tried(actor, id, "goal", sent, texts, () -> desk.addGoal(actor, id, sent.getOrDefault("goal", "")));
    }

    @PostMapping("/measures")
    View measure(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var typed = PlanForm.measure(sent, choices.formulas(texts), choices.people(actor));
        var form = "measure-" + typed.goal();
        return tried(actor, id, form, sent, texts, () -> {
            var _ = desk.addMeasure(actor, id, typed);
        });
    }

    @PostMapping("/start")
    View start(Actor actor, @PathVariable UUID id, Texts texts) {
        return tried(actor, id, "start", Map.of(), texts, () -> desk.start(actor, id));
    }

    @PostMapping("/closing")
    View close(Actor actor, @PathVariable UUID id, Texts texts) {
        return tried(actor, id, "close", Map.of(), texts, () -> desk.close(actor, id));
    }

    @PostMapping("/giving")
    View give(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "unit", defaultValue = "") List<String> units,
            Texts texts) {
        var to = units.stream().map(text -> new UnitId(PlanForm.uuid(text))).collect(Collectors.toSet());
        return tried(actor, id, "give", Map.of(), texts, () -> desk.give(actor, id, to));
    }

    private View tried(Actor actor, UUID id, String form, Map<String, String> sent, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(PlanController.HERE + "/" + id);
        } catch (Mistakes mistakes) {
            return again(actor, id, new PlanPages.Tried(form, sent, PlanController.wrong(mistakes, texts)), texts);
        } catch (Refusal refusal) {
            var words = texts.of(refusal.messageKey(), refusal.arguments());
            return again(actor, id, new PlanPages.Tried(form, sent, List.of(new FieldMessage(form, words))), texts);
        }
    }

    private View again(Actor actor, UUID id, PlanPages.Tried tried, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PlanController.ONE, plans.make(actor, id, tried, texts));
    }
}
