package vn.xaso.indicators.alerts.web;

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
import vn.xaso.indicators.alerts.application.AlertDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.ui.Days;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// What somebody has to look after.
@Controller
@RequestMapping(AlertController.HERE)
class AlertController {

    static final String HERE = "/office/alerts";
    private static final String ONE = "indicators/alerts/web/alertPage";

    private final AlertDesk desk;
    private final AlertPages alerts;
    private final Pages pages;

    AlertController(AlertDesk desk, AlertPages alerts, Pages pages) {
        this.desk = desk;
        this.alerts = alerts;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        return pages.show("indicators/alerts/web/alertListPage", alerts.list(actor, query, texts));
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ONE, alerts.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/sight")
    View see(Actor actor, @PathVariable UUID id) {
        desk.see(actor, id);
        return SeeOther.to(HERE + "/" + id);
    }

    @PostMapping("/{id}/taking")
    View take(Actor actor, @PathVariable UUID id) {
        desk.take(actor, id);
        return SeeOther.to(HERE + "/" + id);
    }

    @PostMapping("/{id}/silence")
    View silence(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        var until = Days.find(sent.getOrDefault("until", "")).orElse(null);
        try {
            desk.silence(actor, id, until, sent.getOrDefault("reason", ""));
            return SeeOther.to(HERE + "/" + id);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, alerts.one(actor, id, sent, wrong, texts));
        }
    }
}
