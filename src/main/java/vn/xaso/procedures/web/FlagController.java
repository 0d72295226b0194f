package vn.xaso.procedures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.application.CatalogueDesk;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.procedures.persistence.FlagQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lists what is to be checked in the catalogue, and takes the answers of those who checked it.
@Controller
class FlagController {

    private static final int PAGE_SIZE = 30;
    private static final String LIST = "/office/catalogue/flags";

    private final FlagQuery flags;
    private final FlagPages flagPages;
    private final CatalogueDesk desk;
    private final Pages pages;

    FlagController(FlagQuery flags, FlagPages flagPages, CatalogueDesk desk, Pages pages) {
        this.flags = flags;
        this.flagPages = flagPages;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(LIST)
    View list(
            @RequestParam(name = "field", defaultValue = "") String field,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Actor actor,
            Texts texts) {
        actor.require(Right.MANAGE_CATALOGUE);
        boolean cleared = "cleared".equals(state);
        var found = flags.list(
                known(Flag.Field.values(), field), known(Flag.Reason.values(), reason), cleared, after, PAGE_SIZE);
        var counts = flags.counts();
        return pages.show(
                "procedures/web/flagListPage",
                new FlagListPage(
                        field,
                        reason,
                        cleared,
                        choices(Flag.Field.values(), "procedures.flag.", texts),
                        choices(Flag.Reason.values(), "procedures.reason.", texts),
                        List.of(
                                new Choice("open", texts.of("procedures.flags.open")),
                                new Choice("cleared", texts.of("procedures.flags.cleared"))),
                        counts.stream().mapToInt(FlagQuery.Count::open).sum(),
                        found.rows().stream()
                                .map(row -> flagPages.row(row, texts))
                                .toList(),
                        after == null ? null : href(field, reason, state, ""),
                        found.next() == null ? null : href(field, reason, state, found.next())));
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
            UUID id,
            FlagForm form,
            List<FieldMessage> mistakes,
            Actor actor,
            Texts texts,
            java.util.function.Consumer<FlagForm> act) {
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

    private static <E extends Enum<E>> @Nullable E known(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Choice> choices(Enum<?>[] values, String prefix, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(prefix + value.name())))
                .toList();
    }

    private static String href(String field, String reason, String state, String after) {
        return UriComponentsBuilder.fromPath(LIST)
                .queryParam("field", "{field}")
                .queryParam("reason", "{reason}")
                .queryParam("state", "{state}")
                .queryParam("after", "{after}")
                .build(Map.of("field", field, "reason", reason, "state", state, "after", after))
                .toString();
    }
}
