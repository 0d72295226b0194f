package vn.xaso.procedures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.domain.Flag;
import vn.xaso.procedures.persistence.FlagQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lists what is to be checked in the catalogue.
@Controller
class FlagListController {

    static final String LIST = "/office/catalogue/flags";

    private static final int PAGE_SIZE = 30;

    private final FlagQuery flags;
    private final FlagPages flagPages;
    private final Pages pages;

    FlagListController(FlagQuery flags, FlagPages flagPages, Pages pages) {
        this.flags = flags;
        this.flagPages = flagPages;
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
