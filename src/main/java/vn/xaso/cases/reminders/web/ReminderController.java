package vn.xaso.cases.reminders.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.reminders.application.ReminderDesk;
import vn.xaso.cases.reminders.domain.ReminderRule;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Reminders: to read, to say that one knows, to set when the unit reminds.
@Controller
@RequestMapping(ReminderController.HERE)
class ReminderController {

    static final String HERE = "/office/reminders";
    private static final String TEMPLATE = "cases/reminders/web/reminderPage";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ReminderPages reminders;
    private final ReminderDesk desk;
    private final Pages pages;

    ReminderController(ReminderPages reminders, ReminderDesk desk, Pages pages) {
        this.reminders = reminders;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(TEMPLATE, reminders.make(actor, null, texts));
    }

    @PostMapping("/known")
    View know(Actor actor, @RequestParam(defaultValue = "") String cases) {
        desk.know(
                actor,
                Stream.of(cases.split(",", -1))
                        .filter(id -> id.matches(ID))
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()));
        return SeeOther.to(HERE);
    }

    @PostMapping("/rule")
    View setRule(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        var days = sent.getOrDefault("days", "").strip();
        boolean onDay = sent.containsKey("onDay");
        boolean overdue = sent.containsKey("overdue");
        try {
            desk.setRule(
                    actor, new ReminderRule(days.matches("[0-9]{1,3}") ? Integer.parseInt(days) : -1, onDay, overdue));
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("days", texts.of(refusal.messageKey(), refusal.arguments()));
            var typed = new ReminderPage.Rule(days, onDay, overdue, List.of(wrong));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, reminders.make(actor, typed, texts));
        }
    }
}
