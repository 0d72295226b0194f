package vn.xaso.indicators.dashboards.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.directory.Unit;
import vn.xaso.indicators.dashboards.application.BacklogDesk;
import vn.xaso.indicators.dashboards.domain.Backlog;
import vn.xaso.indicators.dashboards.domain.Backlog.Load;
import vn.xaso.indicators.dashboards.domain.Backlog.Waiting;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;
import vn.xaso.ui.chart.Bar;
import vn.xaso.ui.chart.Scale;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells the open work of a unit person by person.
@Component
class BacklogParts {

    private final BacklogDesk desk;
    private final Staff staff;
    private final Clock clock;

    BacklogParts(BacklogDesk desk, Staff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    BacklogPart of(Actor actor, Unit unit, BoardAsked asked, BoardWords words) {
        var backlog = desk.of(unit.id());
        var serving = serving(unit);
        return new BacklogPart(
                lead(backlog, serving.size(), words.texts()),
                people(backlog, serving, actor.unit().equals(unit.id()), words),
                waits(backlog, words),
                Link.files(words.texts().of("boards.print"), form -> file(asked, unit, form)));
    }

    private static String file(BoardAsked asked, Unit unit, String form) {
        return asked.words()
                .href(BoardAsked.HERE + "/file", Map.of("unit", unit.code(), "part", BoardAsked.BACKLOG, "form", form));
    }

    private Map<UUID, Official> serving(Unit unit) {
        var serving = new HashMap<UUID, Official>();
        staff.officialsOf(unit.id(), LocalDate.now(clock)).forEach(one -> serving.put(one.id(), one));
        return serving;
    }

    private String lead(Backlog backlog, int serving, Texts texts) {
        var now = clock.instant();
        var free = Math.max(0, serving - backlog.people());
        return texts.of("boards.backlog.lead", texts.minute(now), texts.number(free));
    }

    private List<BacklogPart.Person> people(
            Backlog backlog, Map<UUID, Official> serving, boolean own, BoardWords words) {
        var most = Scale.of(backlog.loads().stream().mapToInt(Load::open).max().orElse(1));
        return backlog.loads().stream()
                .map(load -> person(load, serving, most, own, words))
                .toList();
    }

    private BacklogPart.Person person(
            Load load, Map<UUID, Official> serving, Scale most, boolean own, BoardWords words) {
        var texts = words.texts();
        var holder = load.holder();
        var official = holder == null ? null : serving.get(holder);
        return new BacklogPart.Person(
                holder == null
                        ? texts.of("boards.backlog.nobody")
                        : official == null ? staff.name(holder) : official.name(),
                official == null || official.holdings().isEmpty()
                        ? ""
                        : official.holdings().getFirst().title(),
                texts.number(load.open()),
                Bar.of("own", most, load.open()),
                Bar.of("late", most, load.behind()),
                texts.number(load.cases()),
                few(load.overdue(), texts),
                own && holder != null && load.overdue() > 0 ? "/office/cases?due=OVERDUE&assignee=" + holder : "",
                oldest(load.oldest(), words),
                texts.number(load.documents()),
                few(load.late(), texts));
    }

    private static String few(long number, Texts texts) {
        return number == 0 ? "" : texts.number(number);
    }

    private String oldest(@Nullable Instant accepted, BoardWords words) {
        if (accepted == null) {
            return BoardWords.NONE;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(accepted, OfficeClock.ZONE), LocalDate.now(clock));
        return words.texts().of("boards.backlog.days", words.texts().number(days));
    }

    private static List<BacklogPart.Wait> waits(Backlog backlog, BoardWords words) {
        var texts = words.texts();
        var most =
                Scale.of(backlog.waits().stream().mapToInt(Waiting::cases).max().orElse(1));
        return backlog.waits().stream()
                .map(one -> new BacklogPart.Wait(
                        texts.of("boards.backlog.wait." + one.waited()),
                        texts.number(one.cases()),
                        Bar.of("own", most, one.cases()),
                        few(one.overdue(), texts)))
                .toList();
    }

    RegisterBook book(Unit unit, BoardWords words) {
        var texts = words.texts();
        var backlog = desk.of(unit.id());
        var serving = serving(unit);
        var columns = List.of(
                new Column(texts.of("boards.backlog.person"), 24),
                new Column(texts.of("boards.backlog.title"), 26),
                Column.number(texts, "boards.backlog.cases", 10),
                Column.number(texts, "boards.backlog.overdue", 10),
                Column.number(texts, "boards.backlog.oldest", 12),
                Column.number(texts, "boards.backlog.documents", 10),
                Column.number(texts, "boards.backlog.late", 10));
        var rows = people(backlog, serving, false, words).stream()
                .map(person -> List.of(
                        person.name(),
                        person.title(),
                        person.cases(),
                        person.overdue(),
                        person.oldest(),
                        person.documents(),
                        person.late()))
                .toList();
        return new RegisterBook(
                unit.committeeName(),
                texts.of("boards.backlog"),
                lead(backlog, serving.size(), texts),
                columns,
                rows,
                "viec-dang-giu-" + unit.code());
    }
}
