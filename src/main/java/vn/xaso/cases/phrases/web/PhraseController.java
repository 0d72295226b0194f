package vn.xaso.cases.phrases.web;

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
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Sentences to re-use: to look at, to write, to end.
@Controller
@RequestMapping(PhraseController.HERE)
class PhraseController {

    static final String HERE = "/office/phrases";
    private static final String EVERY = "cases/phrases/web/phraseListPage";
    private static final String ONE = "cases/phrases/web/phrasePage";

    private final PhrasePages phrases;
    private final PhraseDesk desk;
    private final Pages pages;

    PhraseController(PhrasePages phrases, PhraseDesk desk, Pages pages) {
        this.phrases = phrases;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> asked, Texts texts) {
        return pages.show(EVERY, phrases.every(actor, asked, Map.of(), List.of(), texts));
    }

    @PostMapping
    View add(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var phrase = desk.add(actor, PhraseForm.whose(sent), PhraseForm.read(sent));
            return SeeOther.to(HERE + "?purpose=" + phrase.words().purpose().name());
        } catch (Refusal refusal) {
            var wrong = PhraseForm.messages(refusal, texts);
            var page = phrases.every(actor, Map.of(), sent, wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, page);
        }
    }

    @GetMapping("/{id}")
    View show(Actor actor, @PathVariable UUID id, Texts texts) {
        return pages.show(ONE, phrases.one(actor, id, Map.of(), List.of(), texts));
    }

    @PostMapping("/{id}/changes")
    View change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(
                actor, id, sent, texts, () -> desk.change(actor, id, PhraseForm.version(sent), PhraseForm.read(sent)));
    }

    @PostMapping("/{id}/ending")
    View end(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, Map.of(), texts, () -> desk.end(actor, id, PhraseForm.version(sent)));
    }

    @PostMapping("/{id}/resumption")
    View resume(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, Texts texts) {
        return run(actor, id, Map.of(), texts, () -> desk.resume(actor, id, PhraseForm.version(sent)));
    }

    private View run(Actor actor, UUID id, Map<String, String> sent, Texts texts, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE + "/" + id);
        } catch (Refusal refusal) {
            var page = phrases.one(actor, id, sent, PhraseForm.messages(refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, page);
        }
    }
}
