package vn.xaso.cases.hands.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.hands.application.AssignmentDesk;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Who gets the cases of which field.
@Controller("caseAssignmentController")
@RequestMapping(AssignmentPages.HERE)
class AssignmentController {

    private final AssignmentDesk desk;
    private final AssignmentPages assignment;
    private final Pages pages;

    AssignmentController(AssignmentDesk desk, AssignmentPages assignment, Pages pages) {
        this.desk = desk;
        this.assignment = assignment;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        requireWriter(actor);
        return pages.show("cases/hands/web/assignmentPage", assignment.all(actor, texts));
    }

    @PostMapping("/automatic")
    View automatic(Actor actor, @RequestParam(defaultValue = "") String automatic) {
        desk.setAutomatic(actor, "true".equals(automatic));
        return SeeOther.to(AssignmentPages.HERE);
    }

    @GetMapping("/field")
    View field(Actor actor, @RequestParam(defaultValue = "") String name, Texts texts) {
        requireWriter(actor);
        return pages.show("cases/hands/web/fieldPage", assignment.field(actor, name, texts));
    }

    @PostMapping("/field")
    View write(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Map<String, String> sent,
            Texts texts) {
        requireWriter(actor);
        try {
            desk.write(actor, assignment.known(name), AssignmentPages.lines(sent));
            return SeeOther.to(AssignmentPages.HERE);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            var page = assignment.typed(actor, name, AssignmentPages.closed(sent), wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/hands/web/fieldPage", page);
        }
    }

    private static void requireWriter(Actor actor) {
        if (!AssignmentDesk.mayWrite(actor)) {
            throw new Absent("right to write the rules of assignment");
        }
    }
}
