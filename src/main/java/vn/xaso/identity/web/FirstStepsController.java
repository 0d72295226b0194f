package vn.xaso.identity.web;

import java.util.ArrayList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.identity.web.FirstStepsPage.Step;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Tells an administrator what a new installation needs next.
@Controller
class FirstStepsController {

    private final Pages pages;

    FirstStepsController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/office/first-steps")
    View show(Actor actor, Texts texts) {
        actor.require(Right.MANAGE_PEOPLE);
        var steps = new ArrayList<Step>();
        if (actor.may(Right.MANAGE_UNITS)) {
            steps.add(step(texts, "units", "./xaso import units FILE", "/office/units"));
            steps.add(step(texts, "code", "", "/office/units/" + actor.unit()));
        }
        if (actor.may(Right.MANAGE_CATALOGUE)) {
            steps.add(step(texts, "procedures", "./xaso import procedures FILE", "/office/catalogue"));
        }
        steps.add(step(texts, "people", "", "/office/people"));
        steps.add(step(texts, "accounts", "", "/office/accounts"));
        steps.add(step(texts, "calendar", "", "/office/calendar"));
        return pages.show("identity/web/firstStepsPage", new FirstStepsPage(actor.unitName(), steps));
    }

    private static Step step(Texts texts, String name, String command, String href) {
        var key = "identity.steps." + name;
        return new Step(texts.of(key), texts.of(key + ".words"), command, href);
    }
}
