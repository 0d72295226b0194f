package vn.xaso.procedures.design.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The drawing board: what lies on it, and how a new design begins.
@Controller
class DesignListController {

    private static final String PAGE = "procedures/design/web/designListPage";

    private final DesignDesk desk;
    private final Pages pages;

    DesignListController(DesignDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(DesignWords.HERE)
    View list(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, "", List.of(), texts));
    }

    @PostMapping(DesignWords.HERE)
    View begin(Actor actor, @RequestParam(defaultValue = "") String code, Texts texts) {
        return begun(
                actor,
                code,
                texts,
                () -> desk.beginEmpty(
                        actor,
                        ProcedureCode.find(code.strip()).orElseThrow(() -> new Refusal("procedures.error.code"))));
    }

    @PostMapping(DesignWords.HERE + "/from-versions")
    View beginFrom(Actor actor, @RequestParam UUID version, Texts texts) {
        return begun(actor, "", texts, () -> desk.beginFrom(actor, version));
    }

    private View begun(Actor actor, String code, Texts texts, Supplier<Design> begin) {
        try {
            return SeeOther.to(DesignWords.href(begin.get()));
        } catch (Refusal refusal) {
            var wrong = new FieldMessage("code", texts.of(refusal.messageKey(), refusal.arguments()));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, code, List.of(wrong), texts));
        }
    }

    private DesignListPage page(Actor actor, String code, List<FieldMessage> wrong, Texts texts) {
        var words = new DesignWords(texts);
        var rows = desk.list(actor).stream()
                .map(design -> new DesignListPage.Row(
                        DesignWords.href(design),
                        words.name(design),
                        design.content().code().value(),
                        words.state(design),
                        texts.of(
                                "design.changed",
                                texts.minute(design.written().at()),
                                design.written().name())))
                .toList();
        return new DesignListPage(rows, code, wrong);
    }
}
