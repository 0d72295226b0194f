package vn.xaso.procedures.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.application.CatalogueDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
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
    View clear(@PathVariable("id") UUID id, FlagForm form, Actor actor, Texts texts) {
        return answer(
                id,
                filled(form),
                filled(form).noteMistakes(texts),
                actor,
                texts,
                typed -> desk.clearFlag(actor, id, typed.note().strip()));
    }

    @PostMapping(LIST + "/{id}/time-limit")
    View correctTime(@PathVariable("id") UUID id, FlagForm form, Actor actor, Texts texts) {
        return answer(
                id,
                filled(form),
                filled(form).timeMistakes(texts),
                actor,
                texts,
                typed -> desk.correctTimeLimit(actor, id, typed.timeLimit(), texts.of("procedures.corrected")));
    }

    @PostMapping(LIST + "/{id}/fee")
    View correctFee(@PathVariable("id") UUID id, FlagForm form, Actor actor, Texts texts) {
        return answer(
                id,
                filled(form),
                filled(form).feeMistakes(texts),
                actor,
                texts,
                typed -> desk.correctFee(actor, id, typed.feeItem(), texts.of("procedures.corrected")));
    }

    private View answer(
            UUID id, FlagForm form, List<FieldMessage> mistakes, Actor actor, Texts texts, Consumer<FlagForm> act) {
        actor.require(Right.MANAGE_CATALOGUE);
        if (!mistakes.isEmpty()) {
            return pages.show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "procedures/web/flagPage",
                    flagPages.page(id, form, mistakes, texts));
        }
        act.accept(form);
        var view = new RedirectView(LIST);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    @SuppressWarnings("NullAway") // a parameter that the browser did not send is null
    private static FlagForm filled(FlagForm form) {
        return new FlagForm(
                text(form.note()), text(form.unit()), text(form.amount()), text(form.fee()), text(form.perUnit()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
