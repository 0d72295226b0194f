package vn.xaso.procedures.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.application.CatalogueDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Shows one thing to be checked, and takes the answer of the official who checked it.
@Controller
class FlagController {

    private static final String LIST = FlagListController.LIST;

    private final FlagPages flagPages;
    private final CatalogueDesk desk;
    private final Pages pages;

    FlagController(FlagPages flagPages, CatalogueDesk desk, Pages pages) {
        this.flagPages = flagPages;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(LIST + "/{id}")
    View show(@PathVariable("id") UUID id, Actor actor, Texts texts) {
        actor.require(Right.MANAGE_CATALOGUE);
        return pages.show("procedures/web/flagPage", flagPages.page(id, FlagForm.EMPTY, List.of(), texts));
    }

    @PostMapping(LIST + "/{id}/clearance")
    View clear(@PathVariable("id") UUID id, @RequestParam Map<String, String> typed, Actor actor, Texts texts) {
        actor.require(Right.MANAGE_CATALOGUE);
        var form = new FlagForm(typed);
        var mistakes = form.noteMistakes(texts);
        if (!mistakes.isEmpty()) {
            return again(id, form, mistakes, texts);
        }
        desk.clearFlag(actor, id, form.text("note").strip());
        return SeeOther.to(LIST);
    }

    @PostMapping(LIST + "/{id}/correction")
    View correct(@PathVariable("id") UUID id, @RequestParam Map<String, String> typed, Actor actor, Texts texts) {
        actor.require(Right.MANAGE_CATALOGUE);
        var form = new FlagForm(typed);
        var reading = flagPages.correctionForm(id);
        var mistakes = reading.mistakes(form, texts);
        if (!mistakes.isEmpty()) {
            return again(id, form, mistakes, texts);
        }
        desk.correct(actor, id, reading.correction(form), texts.of("procedures.corrected"));
        return SeeOther.to(LIST);
    }

    private View again(UUID id, FlagForm form, List<FieldMessage> mistakes, Texts texts) {
        return pages.show(
                HttpStatus.UNPROCESSABLE_CONTENT, "procedures/web/flagPage", flagPages.page(id, form, mistakes, texts));
    }
}
