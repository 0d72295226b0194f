package vn.xaso.cases.messages.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.PublicMessages;
import vn.xaso.cases.application.OwnCases;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// An applicant who has signed in writes to the office about an own case.
@Controller
@RequestMapping("/ho-so/{id}/tin-nhan")
class OwnMessageController {

    private final OwnCases own;
    private final MessageThreads threads;
    private final MessageDesk desk;
    private final Pages pages;

    OwnMessageController(OwnCases own, MessageThreads threads, MessageDesk desk, Pages pages) {
        this.own = own;
        this.threads = threads;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Citizen citizen, @PathVariable UUID id, Texts texts) {
        return pages.show(PublicMessages.PAGE, thread(citizen, id, texts));
    }

    @PostMapping
    View write(
            Citizen citizen,
            @PathVariable UUID id,
            @RequestParam(name = PublicMessages.TEXT, defaultValue = "") String text,
            Texts texts) {
        try {
            own.act(citizen, id, unit -> desk.write(citizen, unit, id, text));
            return SeeOther.to("/ho-so/" + id + "/tin-nhan");
        } catch (Refusal refusal) {
            var again = thread(citizen, id, texts).again(text, texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PublicMessages.PAGE, again);
        }
    }

    private PublicMessages.Talk thread(Citizen citizen, UUID id, Texts texts) {
        return own.read(citizen, id, found -> threads.own(found.caseFile(), texts));
    }
}
