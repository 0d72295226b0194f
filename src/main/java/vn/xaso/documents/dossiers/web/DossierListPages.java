package vn.xaso.documents.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.documents.dossiers.persistence.DossierListQuery;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Waiting;
import vn.xaso.documents.dossiers.persistence.DossierListQuery.Whose;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the list of dossiers.
@Component
class DossierListPages {

    private final DossierListQuery query;
    private final YearList.Shelf lists;
    private final Clock clock;

    DossierListPages(DossierListQuery query, YearList.Shelf lists, Clock clock) {
        this.query = query;
        this.lists = lists;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }

    DossierListPage make(Actor actor, DossierAsked asked, Texts texts) {
        var filter = asked.filter(actor, today());
        var slice = query.page(actor, filter, asked.cursor());
        boolean whole = asked.cursor() == null && slice.next() == null;
        return new DossierListPage(
                filter.text(),
                filter.whose().name(),
                asked.word("state"),
                asked.word("year"),
                asked.word("waiting"),
                tabs(asked, filter.whose(), texts),
                ways(actor, texts),
                choices(DossierState.values(), "dossiers.state.", texts),
                years(actor),
                choices(new Waiting[] {Waiting.TO_CLOSE, Waiting.TO_HAND_OVER}, "dossiers.waiting.", texts),
                slice.rows().stream().map(one -> line(one, today(), texts)).toList(),
                asked.cursor() == null ? null : asked.from(null),
                slice.next() == null ? null : asked.from(slice.next()),
                asked.isNarrowed(),
                whole ? slice.rows().size() : query.count(actor, filter),
                exports(asked.register(""), texts));
    }

    static DossierListPage.Line line(Dossier dossier, LocalDate today, Texts texts) {
        var plan = dossier.plan();
        var due = DossierTexts.due(dossier, today, texts);
        return new DossierListPage.Line(
                DossierAsked.HERE + "/" + dossier.id(),
                plan.code(),
                dossier.year(),
                plan.title(),
                plan.keeperName(),
                DossierTexts.retention(plan.retention(), texts),
                texts.of("dossiers.papers", dossier.course().papers()),
                DossierTexts.tag(dossier.state(), texts),
                due.date(),
                due.relative(),
                due.kind());
    }

    /// The three forms in which a register is taken.
    static List<Link> exports(String address, Texts texts) {
        var start = address + (address.indexOf('?') < 0 ? "?form=" : "&form=");
        return List.of(
                new Link(start + "pdf", texts.of("dossiers.export.pdf")),
                new Link(start + "xlsx", texts.of("dossiers.export.xlsx")),
                new Link(start + "csv", texts.of("dossiers.export.csv")));
    }

    private static List<Link> tabs(DossierAsked asked, Whose now, Texts texts) {
        return Arrays.stream(new Whose[] {Whose.ALL, Whose.MINE})
                .map(whose -> new Link(asked.whose(whose), texts.of("dossiers.whose." + whose.name()), whose == now))
                .toList();
    }

    private static List<Link> ways(Actor actor, Texts texts) {
        var ways = new ArrayList<Link>();
        ways.add(new Link(YearListController.HERE, texts.of("dossiers.year.title")));
        ways.add(new Link(RetentionController.HERE, texts.of("dossiers.term.title")));
        ways.add(new Link(HandoverController.HERE, texts.of("dossiers.handover.title")));
        if (actor.may(Right.KEEP_ARCHIVE)) {
            ways.add(new Link(OriginalsController.HERE, texts.of("dossiers.use.title")));
        }
        return ways;
    }

    private List<Choice> years(Actor actor) {
        return lists.all(actor.unit()).stream()
                .map(list -> new Choice(String.valueOf(list.year()), String.valueOf(list.year())))
                .toList();
    }

    private static List<Choice> choices(Enum<?>[] values, String keys, Texts texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), texts.of(keys + value.name())))
                .toList();
    }
}
