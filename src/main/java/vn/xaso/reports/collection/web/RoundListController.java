package vn.xaso.reports.collection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.Collection.Progress;
import vn.xaso.reports.collection.persistence.RoundListQuery;
import vn.xaso.reports.collection.persistence.RoundListQuery.Show;
import vn.xaso.ui.AskedWords;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// All rounds of the province with how far they are.
@Controller
class RoundListController {

    private final RoundListQuery query;
    private final CollectionDesk desk;
    private final Pages pages;
    private final Clock clock;

    RoundListController(RoundListQuery query, CollectionDesk desk, Pages pages, Clock clock) {
        this.query = query;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(CollectionWords.HERE)
    View list(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        actor.require(Right.MANAGE_REPORTS);
        var asked = AskedWords.of(sent, List.of("show", "duty"), place -> id(place) != null);
        var show = asked.pick(Show.values(), "show").orElse(Show.OPEN);
        var slice = query.page(actor.unit(), show, id(asked.word("duty")), id(asked.cursor()));
        var progress = desk.progress(
                actor, slice.rows().stream().map(RoundListQuery.Row::id).toList());
        var duties = query.duties(actor.unit()).entrySet().stream()
                .map(duty -> new Choice(duty.getKey().toString(), CollectionWords.name(duty.getValue(), texts)))
                .sorted(Comparator.comparing(Choice::label, CollectionWords.order()))
                .toList();
        var page = new RoundListPage(
                Arrays.stream(Show.values())
                        .map(one -> new Link(
                                CollectionWords.HERE + "?show=" + one, texts.of("collection.show." + one), one == show))
                        .toList(),
                show.name(),
                duties,
                asked.word("duty"),
                slice.rows().stream()
                        .map(row -> line(row, progress.getOrDefault(row.id(), Progress.NONE), texts))
                        .toList(),
                asked.cursor() == null ? null : asked.from(CollectionWords.HERE, null),
                slice.next() == null ? null : asked.from(CollectionWords.HERE, slice.next()));
        return pages.show("reports/collection/web/roundListPage", page);
    }

    private RoundListPage.Line line(RoundListQuery.Row row, Progress progress, Texts texts) {
        boolean late =
                !row.locked() && progress.missing() > 0 && LocalDate.now(clock).isAfter(row.dueOn());
        return new RoundListPage.Line(
                CollectionWords.href(row.id()),
                CollectionWords.name(row.name(), texts),
                CollectionWords.period(row.period(), texts),
                new Tag(late ? Kind.LATE : Kind.NEUTRAL, texts.day(row.dueOn())),
                texts.of("collection.sent.of", progress.sent() + progress.taken(), progress.units()),
                progress.missing(),
                progress.returned(),
                row.locked()
                        ? new Tag(Kind.DONE, texts.of("collection.locked"))
                        : new Tag(Kind.INFO, texts.of("collection.open")));
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
