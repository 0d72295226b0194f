package vn.xaso.queue.web;

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
import vn.xaso.queue.application.CallDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The official at a counter calls one visitor after the other.
@Controller
@RequestMapping(QueueController.HERE)
class QueueController {

    static final String HERE = "/office/queue";
    private static final String PAGE = "queue/web/queuePage";

    private final QueuePages queue;
    private final CallDesk desk;
    private final Pages pages;

    QueueController(QueuePages queue, CallDesk desk, Pages pages) {
        this.queue = queue;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "false") boolean idle, Texts texts) {
        return pages.show(PAGE, queue.make(actor, idle, List.of(), texts));
    }

    @PostMapping("/seat")
    View sit(Actor actor, @RequestParam(defaultValue = "") String counter, Texts texts) {
        int number = counter.matches("\\d{1,2}") ? Integer.parseInt(counter) : 0;
        return run(actor, "counter", texts, () -> desk.sit(actor, number));
    }

    @PostMapping("/seat/leaving")
    View leave(Actor actor, Texts texts) {
        return run(actor, "counter", texts, () -> desk.leave(actor));
    }

    @PostMapping("/calls")
    View callNext(Actor actor, Texts texts) {
        try {
            return SeeOther.to(desk.callNext(actor).isPresent() ? HERE : HERE + "?idle=true");
        } catch (Refusal refusal) {
            return refused(actor, "counter", refusal, texts);
        }
    }

    @PostMapping("/tickets")
    View takeFor(
            Actor actor, @RequestParam UUID line, @RequestParam(defaultValue = "false") boolean priority, Texts texts) {
        return run(actor, "line", texts, () -> desk.takeFor(actor, line, priority));
    }

    @PostMapping("/tickets/{id}/calls")
    View callAgain(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, "waiting", texts, () -> desk.callAgain(actor, id));
    }

    @PostMapping("/tickets/{id}/end")
    View end(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, "waiting", texts, () -> desk.done(actor, id));
    }

    @PostMapping("/tickets/{id}/absence")
    View absent(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, "waiting", texts, () -> desk.absent(actor, id));
    }

    @PostMapping("/tickets/{id}/return")
    View back(Actor actor, @PathVariable UUID id, Texts texts) {
        return run(actor, "waiting", texts, () -> desk.back(actor, id));
    }

    @PostMapping("/tickets/{id}/passing")
    View pass(Actor actor, @PathVariable UUID id, @RequestParam UUID line, Texts texts) {
        return run(actor, "waiting", texts, () -> desk.pass(actor, id, line));
    }

    private View run(Actor actor, String field, Texts texts, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE);
        } catch (Refusal refusal) {
            return refused(actor, field, refusal, texts);
        }
    }

    private View refused(Actor actor, String field, Refusal refusal, Texts texts) {
        var wrong = QueueWords.wrong(refusal, field, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, queue.make(actor, false, wrong, texts));
    }
}
