package vn.xaso.reports.collection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the page of a round, and its list as a file.
@Component
class RoundPages {

    private static final String LATE = "LATE";

    private final CollectionDesk desk;
    private final DutyDesk duties;
    private final Units units;
    private final Clock clock;

    RoundPages(CollectionDesk desk, DutyDesk duties, Units units, Clock clock) {
        this.desk = desk;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /// How the list is narrowed.
    record Filter(String state, String q) {}

    RoundPage make(Actor actor, UUID id, Filter filter, String told, List<FieldMessage> messages, Texts texts) {
        var round = desk.round(actor, id);
        var terms = duties.get(actor, round.duty()).terms();
        var all = desk.stands(actor, id);
        var href = CollectionWords.href(id);
        return new RoundPage(
                href,
                CollectionWords.name(terms.name(), texts),
                CollectionWords.period(round.period(), texts),
                round.isLocked(),
                facts(round, texts),
                counters(round, all, texts),
                states(texts),
                filter.state(),
                filter.q(),
                !filter.state().isEmpty() || !filter.q().isEmpty(),
                lines(round, all, filter, texts),
                (int) all.stream().filter(UnitStand::isMissing).count(),
                Stream.of("PDF", "XLSX", "CSV")
                        .map(form -> new Link(href + "/register?form=" + form, form.equals("XLSX") ? "Excel" : form))
                        .toList(),
                told,
                messages);
    }

    RegisterBook book(Actor actor, UUID id, Texts texts) {
        var round = desk.round(actor, id);
        var terms = duties.get(actor, round.duty()).terms();
        var rows = lines(round, desk.stands(actor, id), new Filter("", ""), texts).stream()
                .map(line -> List.of(
                        line.unit(),
                        line.tag().text() + (line.late() ? " (" + texts.of("collection.late") + ")" : ""),
                        line.sent(),
                        line.reminded()))
                .toList();
        return new RegisterBook(
                actor.unitName(),
                texts.of("collection.book.title", CollectionWords.name(terms.name(), texts)),
                CollectionWords.period(round.period(), texts),
                List.of(
                        new Column(texts.of("collection.unit"), 34),
                        new Column(texts.of("entry.state"), 26),
                        new Column(texts.of("entry.sentAt"), 25),
                        new Column(texts.of("collection.reminded"), 15)),
                rows,
                "tinh-hinh-gui-" + round.period().code());
    }

    private List<Fact> facts(ReportingRound round, Texts texts) {
        var opened = round.openedBy().isEmpty() ? texts.of("collection.byItself") : round.openedBy();
        var locked = round.lockedAt();
        return List.of(
                new Fact(
                        texts.of("entry.figures"),
                        texts.of(
                                "rounds.days",
                                texts.day(round.period().first()),
                                texts.day(round.period().last()))),
                new Fact(texts.of("entry.due"), texts.day(round.dueOn())),
                new Fact(
                        texts.of("collection.opened"),
                        texts.of("entry.changed.by", texts.minute(round.openedAt()), opened)),
                new Fact(
                        texts.of("collection.lockedAt"),
                        locked == null ? "" : texts.of("entry.changed.by", texts.minute(locked), round.lockedBy())));
    }

    private List<Counter> counters(ReportingRound round, List<UnitStand> all, Texts texts) {
        var href = CollectionWords.href(round.id()) + "?state=";
        var today = LocalDate.now(clock);
        long late = all.stream()
                .filter(stand -> stand.isMissing() && stand.isLate(round.dueOn(), today))
                .count();
        return List.of(
                counter(href, all, UnitStand.State.SENT, Kind.INFO, texts),
                counter(href, all, UnitStand.State.TAKEN, Kind.DONE, texts),
                counter(href, all, UnitStand.State.RETURNED, Kind.WARN, texts),
                new Counter(href + LATE, late, texts.of("collection.counter.late"), Kind.LATE));
    }

    private static Counter counter(String href, List<UnitStand> all, UnitStand.State state, Kind kind, Texts texts) {
        long number = all.stream().filter(stand -> stand.state() == state).count();
        return new Counter(href + state, number, texts.of("collection.counter." + state), kind);
    }

    private static List<Choice> states(Texts texts) {
        return Stream.concat(
                        Arrays.stream(UnitStand.State.values())
                                .map(state -> new Choice(state.name(), texts.of("collection.state." + state))),
                        Stream.of(new Choice(LATE, texts.of("collection.late"))))
                .toList();
    }

    private List<RoundPage.Line> lines(ReportingRound round, List<UnitStand> all, Filter filter, Texts texts) {
        var today = LocalDate.now(clock);
        var sought = SearchText.fold(filter.q());
        return all.stream()
                .filter(stand -> filter.state().isEmpty()
                        || stand.state().name().equals(filter.state())
                        || (filter.state().equals(LATE) && stand.isLate(round.dueOn(), today)))
                .map(stand -> line(round, stand, today, texts))
                .filter(line -> SearchText.fold(line.unit()).contains(sought))
                .sorted(Comparator.comparing(RoundPage.Line::unit, CollectionWords.order()))
                .toList();
    }

    private RoundPage.Line line(ReportingRound round, UnitStand stand, LocalDate today, Texts texts) {
        var at = stand.sentAt();
        var sent = at == null
                ? ""
                : stand.sending() > 1
                        ? texts.of("collection.sentAs", texts.minute(at), stand.sending())
                        : texts.minute(at);
        return new RoundPage.Line(
                stand.sending() > 0 ? CollectionWords.href(round.id(), stand.unit()) : "",
                units.nameOn(stand.unit(), today),
                CollectionWords.tag(stand.state(), texts),
                stand.isLate(round.dueOn(), today),
                sent,
                stand.reminders() == 0 ? "" : texts.of("collection.reminders", stand.reminders()));
    }
}
