package vn.xaso.procedures.design.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.design.application.PublishingDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// A design, and its way into the catalogue.
@Controller
@RequestMapping(DesignWords.HERE + "/{id}")
class DesignController {

    private static final String PAGE = "procedures/design/web/designPage";
    private static final int LONGEST = 500;

    private final DesignDesk desk;
    private final PublishingDesk publishing;
    private final DesignPages designs;
    private final Pages pages;

    DesignController(DesignDesk desk, PublishingDesk publishing, DesignPages designs, Pages pages) {
        this.desk = desk;
        this.publishing = publishing;
        this.designs = designs;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, designs.make(actor, desk.get(actor, id), "", List.of(), texts));
    }

    @PostMapping("/requests")
    View ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String from,
            Texts texts) {
        return run(actor, id, "from", from, texts, () -> publishing.ask(actor, id, revision, day(from)));
    }

    @PostMapping("/publications")
    View publish(Actor actor, @PathVariable UUID id, @RequestParam int revision, Texts texts) {
        return run(actor, id, "publish", "", texts, () -> publishing.publish(actor, id, revision));
    }

    @PostMapping("/returns")
    View sendBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String why,
            Texts texts) {
        return run(actor, id, "why", "", texts, () -> publishing.sendBack(actor, id, revision, reason(why)));
    }

    @PostMapping("/ending")
    View end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int revision,
            @RequestParam(name = "reason", defaultValue = "") String why,
            Texts texts) {
        return run(actor, id, "reason", "", texts, () -> desk.end(actor, id, revision, reason(why)));
    }

    private View run(Actor actor, UUID id, String field, String from, Texts texts, Runnable act) {
        try {
            act.run();
            return SeeOther.to(DesignWords.HERE + "/" + id);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = designs.make(actor, desk.get(actor, id), from, List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new Refusal("procedures.error.from");
        }
    }

    private static String reason(String text) {
        if (text.isBlank() || text.strip().length() > LONGEST) {
            throw new Refusal("design.error.reason", LONGEST);
        }
        return text.strip();
    }
}
