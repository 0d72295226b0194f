package vn.xaso.directory.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.directory.web.PersonPage.Form;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows an official, appoints to a position and ends what is held.
@Controller
@RequestMapping("/office/people/{id}")
class PersonController {

    private static final String TEMPLATE = "directory/web/personPage";

    private final Pages pages;
    private final PersonStory story;
    private final StaffDesk desk;

    PersonController(Pages pages, PersonStory story, StaffDesk desk) {
        this.pages = pages;
        this.story = story;
        this.desk = desk;
    }

    @GetMapping
    View show(Actor actor, Texts texts, @PathVariable UUID id) {
        return pages.show(TEMPLATE, story.of(id, actor, texts, Form.empty()));
    }

    @PostMapping("/holdings")
    View appoint(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String decision) {
        actor.require(Right.MANAGE_PEOPLE);
        var checks = new Checks(texts);
        var seat = checks.choice("position", position, "directory.field.position");
        var day = checks.day("from", from);
        checks.text("decision", decision, "directory.field.decision");
        if (seat != null && day != null && checks.isClean()) {
            try {
                desk.appoint(actor, id, seat, day, decision);
                return SeeOther.to("/office/people/" + id);
            } catch (Refusal refusal) {
                checks.add("position", refusal);
            }
        }
        return again(actor, texts, id, new Form(position, from, decision, "", "", checks.found()));
    }

    @PostMapping("/endings")
    View end(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String holding,
            @RequestParam(defaultValue = "") String lastDay) {
        actor.require(Right.MANAGE_PEOPLE);
        var checks = new Checks(texts);
        var held = checks.choice("holding", holding, "directory.field.holding");
        var day = checks.day("lastDay", lastDay);
        if (held != null && day != null) {
            try {
                desk.end(actor, held, day);
                return SeeOther.to("/office/people/" + id);
            } catch (Refusal refusal) {
                checks.add("lastDay", refusal);
            }
        }
        return again(actor, texts, id, new Form("", "", "", holding, lastDay, checks.found()));
    }

    private View again(Actor actor, Texts texts, UUID id, Form form) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, story.of(id, actor, texts, form));
    }
}
