package vn.xaso.documents.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.dossiers.application.DossierAccess;
import vn.xaso.documents.dossiers.application.DossierListDesk;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierAct;
import vn.xaso.documents.dossiers.domain.Dossiers;
import vn.xaso.documents.dossiers.domain.Term;
import vn.xaso.documents.dossiers.domain.YearList;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the list of dossiers of a year.
@Component
@Transactional(readOnly = true)
class YearListPages {

    private final Dossiers dossiers;
    private final YearList.Shelf lists;
    private final DossierListDesk desk;
    private final RetentionPages terms;
    private final Clock clock;

    YearListPages(Dossiers dossiers, YearList.Shelf lists, DossierListDesk desk, RetentionPages terms, Clock clock) {
        this.terms = terms;
        this.dossiers = dossiers;
        this.lists = lists;
        this.desk = desk;
        this.clock = clock;
    }

    /// @param act which form failed, or empty
    record Tried(String act, List<FieldMessage> messages, Map<String, String> typed) {

        static final Tried NOTHING = new Tried("", List.of(), Map.of());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE);
    }

    /// @param asked the year as the address says it
    int year(String asked) {
        return asked.matches("(19|20)\\d{2}") ? Integer.parseInt(asked) : today().getYear();
    }

    YearList list(Actor actor, int year) {
        return lists.find(actor.unit(), year).orElse(YearList.begun(actor.unit(), year));
    }

    YearListPage make(Actor actor, int year, Texts texts, Tried tried) {
        var list = list(actor, year);
        var all = dossiers.ofYear(actor.unit(), year);
        boolean plans = actor.may(Right.MANAGE_DOCUMENT_RULES);
        var on = list.issuedOn();
        boolean addFailed = tried.act().equals("lines");
        return new YearListPage(
                year,
                years(actor, year),
                new Tag(
                        on != null ? Kind.DONE : Kind.WARN,
                        texts.of(on != null ? "dossiers.year.issued" : "dossiers.year.draft")),
                on == null
                        ? texts.of("dossiers.year.draft.advice")
                        : texts.of("dossiers.year.issued.by", list.decision(), texts.day(on), list.issuedBy()),
                groups(actor, all, texts),
                plans,
                actor.may(Right.DIRECT_DOCUMENTS) && on == null && !all.isEmpty(),
                plans ? others(actor, year) : List.of(),
                today().toString(),
                all.isEmpty()
                        ? List.of()
                        : DossierListPages.exports(YearListController.HERE + "/register?year=" + year, texts),
                PlanForm.typed(
                        addFailed ? tried.typed() : Map.of(),
                        plans ? choices(actor, null, texts) : PlanForm.Choices.NONE,
                        addFailed ? tried.messages() : List.of()),
                tried.messages(),
                tried.act(),
                tried.typed());
    }

    /// @param had the term that the dossier has already, or null
    PlanForm.Choices choices(Actor actor, @Nullable Term had, Texts texts) {
        var keepers = desk.keepers(actor).stream()
                .map(one -> new Choice(one.person().toString(), one.name() + " – " + one.position()))
                .toList();
        return new PlanForm.Choices(
                keepers,
                terms.choices(actor, had == null ? "" : had.group(), texts),
                DossierTexts.retentions(had == null ? null : had.retention(), texts));
    }

    private List<Link> years(Actor actor, int shown) {
        var years = new TreeSet<Integer>(java.util.Comparator.reverseOrder());
        lists.all(actor.unit()).forEach(list -> years.add(list.year()));
        years.add(today().getYear());
        years.add(shown);
        if (actor.may(Right.MANAGE_DOCUMENT_RULES)) {
            years.add(today().getYear() + 1);
        }
        return years.stream()
                .map(year -> new Link(YearListController.HERE + "?year=" + year, String.valueOf(year), year == shown))
                .toList();
    }

    private List<Choice> others(Actor actor, int year) {
        return lists.all(actor.unit()).stream()
                .filter(list -> list.year() != year)
                .map(list -> new Choice(String.valueOf(list.year()), String.valueOf(list.year())))
                .toList();
    }

    private static List<YearListPage.Group> groups(Actor actor, List<Dossier> all, Texts texts) {
        var groups = new LinkedHashMap<String, List<YearListPage.Line>>();
        for (var dossier : all) {
            groups.computeIfAbsent(dossier.plan().heading(), heading -> new ArrayList<>())
                    .add(line(actor, dossier, texts));
        }
        return groups.entrySet().stream()
                .map(group -> new YearListPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static YearListPage.Line line(Actor actor, Dossier dossier, Texts texts) {
        var plan = dossier.plan();
        var href = DossierAsked.HERE + "/" + dossier.id();
        return new YearListPage.Line(
                DossierAccess.mayRead(actor, dossier) ? href : "",
                plan.code(),
                plan.title(),
                DossierTexts.retention(plan.retention(), texts),
                plan.keeperName(),
                plan.note(),
                DossierTexts.tag(dossier.state(), texts),
                DossierAccess.mayDo(actor, dossier, DossierAct.CHANGE) ? href + "/plan" : "");
    }
}
