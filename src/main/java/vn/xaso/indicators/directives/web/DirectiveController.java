package vn.xaso.indicators.directives.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What leaders ask, urge and assign, and what they are answered.
@Controller
@RequestMapping(DirectiveController.HERE)
class DirectiveController {

    static final String HERE = "/office/directives";
    private static final String NEW = "indicators/directives/web/newDirectivePage";
    private static final String ONE = "indicators/directives/web/directivePage";

    private final DirectiveDesk desk;
    private final DirectivePages directives;
    private final DirectiveAssignment assignment;
    private final Pages pages;

    DirectiveController(DirectiveDesk desk, DirectivePages directives, DirectiveAssignment assignment, Pages pages) {
        this.desk = desk;
        this.directives = directives;
        this.assignment = assignment;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("indicators/directives/web/directiveListPage", directives.list(actor, query, texts));
    }

    @GetMapping("/new")
    View begin(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        actor.require(Right.GIVE_DIRECTIVES);
        return pages.show(NEW, directives.begin(actor, query, List.of(), texts));
    }

    @PostMapping
    View give(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        actor.require(Right.GIVE_DIRECTIVES);
        try {
            var given = assignment.give(actor, directives.wanted(actor, sent, texts));
            return SeeOther.to(HERE + "/" + given.id());
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(one.part(), say(one.refusal(), texts)))
                    .toList();
            return again(actor, sent, wrong, texts);
        } catch (Refusal refusal) {
            var key = refusal.messageKey();
            var field = key.substring(key.lastIndexOf('.') + 1);
            return again(actor, sent, List.of(new FieldMessage(field, say(refusal, texts))), texts);
        }
    }

    private View again(Actor actor, Map<String, String> sent, List<FieldMessage> wrong, Texts texts) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, NEW, directives.begin(actor, sent, wrong, texts));
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ONE, directives.one(actor, id, List.of(), "", texts));
    }

    @PostMapping("/{id}/steps")
    View step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var words = sent.getOrDefault("words", "");
        try {
            desk.step(actor, id, kind(sent.getOrDefault("kind", "")), words);
            return SeeOther.to(HERE + "/" + id);
        } catch (Refusal refusal) {
            var wrong = List.of(new FieldMessage("words", say(refusal, texts)));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, directives.one(actor, id, wrong, words, texts));
        }
    }

    /// The head gives the case to the person whom the leader named.
    @PostMapping("/{id}/assignment")
    View assign(Actor actor, @PathVariable UUID id) {
        assignment.follow(actor, id);
        return SeeOther.to(HERE + "/" + id);
    }

    private static DirectiveStep.Kind kind(String name) {
        try {
            return DirectiveStep.Kind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Absent("step " + name);
        }
    }

    private static String say(Refusal refusal, Texts texts) {
        return texts.of(refusal.messageKey(), refusal.arguments());
    }
}
