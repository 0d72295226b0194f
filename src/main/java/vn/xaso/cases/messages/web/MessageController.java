package vn.xaso.cases.messages.web;

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
import vn.xaso.cases.PublicMessages;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.cases.messages.domain.CaseMessage;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Officials read and write messages about a case.
@Controller
@RequestMapping("/office/cases/{id}/messages")
class MessageController {

    private static final String PAGE = "cases/messages/web/messagesPage";

    private final MessageDesk desk;
    private final Pages pages;

    MessageController(MessageDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    static String of(UUID id) {
        return "/office/cases/" + id + "/messages";
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(PAGE, page(actor, id, "", List.of(), texts));
    }

    @PostMapping
    View answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = PublicMessages.TEXT, defaultValue = "") String text,
            Texts texts) {
        try {
            desk.answer(actor, id, text);
            return SeeOther.to(of(id));
        } catch (Refusal refusal) {
            var wrong = new FieldMessage(PublicMessages.TEXT, texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, id, text, List.of(wrong), texts));
        }
    }

    @PostMapping("/settlement")
    View settle(Actor actor, @PathVariable UUID id) {
        desk.settle(actor, id);
        return SeeOther.to(of(id));
    }

    private MessagePage page(Actor actor, UUID id, String typed, List<FieldMessage> wrong, Texts texts) {
        var caseFile = desk.readable(actor, id);
        var all = desk.of(caseFile);
        boolean may = MessageDesk.mayAnswer(actor, caseFile);
        return new MessagePage(
                of(id),
                "/office/cases/" + id,
                code(caseFile, texts),
                caseFile.applicant().name(),
                all.stream()
                        .map(message -> MessageWords.forOffice(message, texts))
                        .toList(),
                closed(caseFile, may, texts),
                may && all.stream().anyMatch(CaseMessage::isWaiting),
                caseFile.applicant().account() != null,
                typed,
                wrong);
    }

    private String closed(CaseFile caseFile, boolean may, Texts texts) {
        if (!desk.isOpen(caseFile)) {
            return texts.of("messages.closed");
        }
        return may ? "" : texts.of("messages.refusal.notYours");
    }

    private static String code(CaseFile caseFile, Texts texts) {
        var code = caseFile.code();
        return code == null ? texts.of("cases.noCode") : code.text();
    }
}
