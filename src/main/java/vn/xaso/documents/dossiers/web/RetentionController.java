package vn.xaso.documents.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.documents.dossiers.application.RetentionDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterPress;

/// The table of terms: to look at, to print, to keep.
@Controller
@RequestMapping(RetentionController.HERE)
class RetentionController {

    static final String HERE = DossierAsked.HERE + "/retention";
    private static final String EVERY = "documents/dossiers/web/retentionListPage";
    private static final String ONE = "documents/dossiers/web/retentionPage";

    private final RetentionPages groups;
    private final RetentionDesk desk;
    private final DossierRegisters registers;
    private final RegisterPress press;
    private final Pages pages;

    RetentionController(
            RetentionPages groups,
            RetentionDesk desk,
            DossierRegisters registers,
            @Lazy RegisterPress press,
            Pages pages) {
        this.groups = groups;
        this.desk = desk;
        this.registers = registers;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> asked, Texts texts) {
        return pages.show(EVERY, groups.every(actor, RetentionPages.asked(asked), Map.of(), List.of(), texts));
    }

    @GetMapping("/register")
    void register(HttpServletResponse response, Actor actor, @RequestParam Map<String, String> asked, Texts texts)
            throws IOException {
        var book = registers.terms(actor, groups.found(actor, RetentionPages.asked(asked)));
        press.send(response, book, DossierRegisters.form(asked.getOrDefault("form", "")), texts);
    }

    @PostMapping
    View add(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            var group = desk.add(actor, word(sent, "field"), word(sent, "newField"), RetentionForm.read(sent));
            return SeeOther.to(HERE + "/" + group.code());
        } catch (Refusal refusal) {
            var wrong = DossierFields.messages("terms", refusal, texts);
            var page = groups.every(actor, RetentionPages.asked(Map.of()), sent, wrong, texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, EVERY, page);
        }
    }

    @GetMapping("/{code}")
    View show(Actor actor, @PathVariable String code, Texts texts) {
        return pages.show(ONE, groups.one(actor, code, Map.of(), List.of(), texts));
    }

    @PostMapping("/{code}/changes")
    View change(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Texts texts) {
        var why = sent.getOrDefault("reason", "");
        return run(
                actor,
                code,
                sent,
                texts,
                "change",
                () -> desk.change(actor, code, version(sent), RetentionForm.read(sent), why));
    }

    @PostMapping("/{code}/ending")
    View end(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Texts texts) {
        var why = word(sent, "endReason");
        boolean end = !sent.containsKey("resume");
        return run(actor, code, sent, texts, "end", () -> desk.end(actor, code, version(sent), end, why));
    }

    private static String word(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "");
    }

    private static int version(Map<String, String> sent) {
        var version = word(sent, "version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    private View run(Actor actor, String code, Map<String, String> sent, Texts texts, String act, Runnable work) {
        try {
            work.run();
            return SeeOther.to(HERE + "/" + code);
        } catch (Refusal refusal) {
            var page = groups.one(actor, code, sent, DossierFields.messages(act, refusal, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, ONE, page);
        }
    }
}
