package vn.xaso.queue.web;

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
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.queue.application.LineDesk;
import vn.xaso.queue.domain.QueueLine;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The lines of the unit are kept here.
@Controller
@RequestMapping(LineController.HERE)
class LineController {

    static final String HERE = "/office/queue/lines";
    private static final String EVERY = "queue/web/lineListPage";
    private static final String ONE = "queue/web/linePage";

    private final LineDesk desk;
    private final Pages pages;

    LineController(LineDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        return pages.show(EVERY, every(actor, LineForm.typed(Map.of(), List.of())));
    }

    @PostMapping
    View add(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            desk.add(actor, LineForm.read(sent));
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var form = LineForm.typed(sent, QueueWords.wrong(refusal, "letter", texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, every(actor, form));
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        var line = desk.get(actor, id);
        return pages.show(ONE, one(line, LineForm.of(line)));
    }

    @PostMapping("/{id}/changes")
    View change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, sent, texts, () -> desk.change(actor, id, LineForm.version(sent), LineForm.read(sent)));
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, sent, texts, () -> desk.end(actor, id, LineForm.version(sent)));
    }

    @PostMapping("/{id}/resumption")
    View resume(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, sent, texts, () -> desk.resume(actor, id, LineForm.version(sent)));
    }

    private View run(Actor actor, UUID id, Map<String, String> sent, Texts texts, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            var form = LineForm.typed(sent, QueueWords.wrong(refusal, "letter", texts));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, one(desk.get(actor, id), form));
        }
    }

    private LineListPage every(Actor actor, LineForm form) {
        return new LineListPage(
                desk.all(actor).stream()
                        .map(line -> new LineListPage.Line(
                                HERE + "/" + line.id(),
                                line.letter(),
                                line.name(),
                                LineForm.of(line).counters(),
                                line.minutes(),
                                line.perHour(),
                                line.ended()))
                        .toList(),
                form);
    }

    private static LinePage one(QueueLine line, LineForm form) {
        return new LinePage(HERE + "/" + line.id(), line.version(), line.ended(), form);
    }
}
