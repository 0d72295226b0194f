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

    private final DesignDesk desk;
    private final DesignLists lists;
    private final Pages pages;

    DesignListController(DesignDesk desk, DesignLists lists, Pages pages) {
        this.desk = desk;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(DesignWords.HERE)
    View list(Actor actor, Texts texts) {
        return pages.show(DesignLists.PAGE, lists.page(actor, "", List.of(), texts));
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
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, DesignLists.PAGE, lists.page(actor, code, List.of(wrong), texts));
        }
    }
}
