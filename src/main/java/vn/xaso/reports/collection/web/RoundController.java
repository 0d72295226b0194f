package vn.xaso.reports.collection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
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
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterPress;

/// One round of the province: watched, reminded, locked.
@Controller("reportRoundController")
@RequestMapping(CollectionWords.HERE + "/{id}")
class RoundController {

    private static final String PAGE = "reports/collection/web/roundPage";

    private final CollectionDesk desk;
    private final RoundDesk rounds;
    private final RoundPages roundPages;
    private final RegisterPress press;
    private final Pages pages;

    RoundController(
            CollectionDesk desk, RoundDesk rounds, RoundPages roundPages, @Lazy RegisterPress press, Pages pages) {
        this.desk = desk;
        this.rounds = rounds;
        this.roundPages = roundPages;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String reminded,
            Texts texts) {
        var told = reminded.matches("\\d{1,4}") ? texts.of("collection.remind.done", reminded) : "";
        var filter = new RoundPages.Filter(state, q.strip());
        return pages.show(PAGE, roundPages.make(actor, id, filter, told, List.of(), texts));
    }

    @GetMapping("/register")
    void register(
            HttpServletResponse response,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PDF") RegisterBook.Form form,
            Texts texts)
            throws IOException {
        press.send(response, roundPages.book(actor, id, texts), form, texts);
    }

    @PostMapping("/reminders")
    View remind(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String words, Texts texts) {
        try {
            var missing = desk.stands(actor, id).stream()
                    .filter(UnitStand::isMissing)
                    .map(UnitStand::unit)
                    .collect(Collectors.toSet());
            int reminded = desk.remind(actor, id, missing, words.strip());
            return SeeOther.to(CollectionWords.href(id) + "?reminded=" + reminded);
        } catch (Refusal refusal) {
            var wrong = List.of(new FieldMessage("words", texts.of(refusal.messageKey(), refusal.arguments())));
            var page = roundPages.make(actor, id, new RoundPages.Filter("", ""), "", wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    @PostMapping("/lock")
    View lock(Actor actor, @PathVariable UUID id) {
        rounds.lock(actor, id, true);
        return SeeOther.to(CollectionWords.href(id));
    }

    @PostMapping("/unlocking")
    View unlock(Actor actor, @PathVariable UUID id) {
        rounds.lock(actor, id, false);
        return SeeOther.to(CollectionWords.href(id));
    }
}
