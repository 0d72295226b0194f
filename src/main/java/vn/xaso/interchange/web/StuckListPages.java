package vn.xaso.interchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.interchange.application.SendingDesk;
import vn.xaso.interchange.application.Switchboard;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.persistence.StuckQuery;
import vn.xaso.interchange.persistence.StuckQuery.Standing;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Makes the list of what the portal lacks: for a unit, or for the province with its units.
@Component
class StuckListPages {

    private static final Standing NOTHING = new Standing(0, 0, 0, 0, 0, null);

    private final StuckQuery query;
    private final Switchboard switchboard;
    private final Units units;
    private final Clock clock;

    StuckListPages(StuckQuery query, Switchboard switchboard, Units units, Clock clock) {
        this.query = query;
        this.switchboard = switchboard;
        this.units = units;
        this.clock = clock;
    }

    /// Who looks at all units.
    static boolean isProvince(Actor actor) {
        return actor.units().size() > 1 && actor.may(Right.MANAGE_CATALOGUE);
    }

    StuckListPage make(Actor actor, StuckAsked asked, Texts texts) {
        boolean province = isProvince(actor);
        var unit = province && asked.word("unit").isEmpty() ? null : unit(actor, asked.word("unit"), province);
        var slice = unit == null ? null : query.page(unit.id(), asked.filter(), asked.cursor());
        boolean own = unit != null && unit.id().equals(actor.unit());
        boolean on = unit != null && switchboard.isOn(unit.id());
        var standing = unit == null
                ? total(query.standing(actor.units()))
                : query.standing(actor.units()).getOrDefault(unit.id(), NOTHING);
        return new StuckListPage(
                new StuckListPage.Typed(
                        asked.word("unit"),
                        asked.word("q"),
                        asked.word("reason"),
                        asked.word("field"),
                        asked.word("all").equals("true")),
                asked.isNarrowed(),
                unit == null ? null : note(unit, texts),
                reasons(texts),
                fields(texts),
                figures(standing, texts),
                unit == null ? units(actor, asked, texts) : List.of(),
                unit == null || own ? "" : unit.fullName(),
                unit != null,
                own && on && SendingDesk.maySend(actor),
                own && Switchboard.mayTurn(actor) && switchboard.hasPortal() ? on ? "off" : "on" : "",
                slice == null
                        ? List.of()
                        : slice.rows().stream().map(one -> line(one, texts)).toList(),
                asked.cursor() == null ? null : asked.from(null),
                slice == null || slice.next() == null ? null : asked.from(slice.next()),
                Link.files(asked::file));
    }

    private Unit unit(Actor actor, String code, boolean province) {
        if (!province || code.isEmpty()) {
            return units.get(actor.unit());
        }
        return units.findByCode(code, LocalDate.now(clock))
                .filter(unit -> actor.units().contains(unit.id()))
                .orElseThrow(() -> new Absent("unit " + code));
    }

    private StuckListPage.@Nullable Note note(Unit unit, Texts texts) {
        if (!switchboard.hasPortal()) {
            return new StuckListPage.Note(texts.of("interchange.noPortal"), texts.of("interchange.noPortal.advice"));
        }
        return switchboard.isOn(unit.id())
                ? null
                : new StuckListPage.Note(texts.of("interchange.off"), texts.of("interchange.off.advice"));
    }

    private static List<Choice> reasons(Texts texts) {
        return Arrays.stream(Reason.values())
                .filter(one -> one != Reason.NONE)
                .map(one -> new Choice(one.name(), texts.of("interchange.reason." + one)))
                .toList();
    }

    private static List<Choice> fields(Texts texts) {
        return Arrays.stream(Field.values())
                .map(one -> new Choice(one.name(), texts.of("synchronised.field." + one)))
                .toList();
    }

    private static Standing total(Map<?, Standing> all) {
        return all.values().stream()
                .reduce(
                        NOTHING,
                        (one, other) -> new Standing(
                                one.complete() + other.complete(),
                                one.partial() + other.partial(),
                                one.refused() + other.refused(),
                                one.stuck() + other.stuck(),
                                one.waiting() + other.waiting(),
                                null));
    }

    private static List<Fact> figures(Standing standing, Texts texts) {
        return List.of(
                new Fact(texts.of("interchange.figure.all"), texts.number(standing.all())),
                new Fact(texts.of("interchange.figure.complete"), texts.number(standing.complete())),
                new Fact(texts.of("interchange.figure.stuck"), texts.number(standing.stuck())),
                new Fact(texts.of("interchange.figure.waiting"), texts.number(standing.waiting())));
    }

    /// Where most is stuck stands first.
    private List<StuckListPage.Unit> units(Actor actor, StuckAsked asked, Texts texts) {
        var standing = query.standing(actor.units());
        return actor.units().stream()
                .filter(id -> !id.equals(actor.unit()))
                .sorted(Comparator.comparingInt((vn.xaso.kernel.UnitId id) ->
                                -standing.getOrDefault(id, NOTHING).stuck())
                        .thenComparing(id -> units.get(id).code()))
                .map(id -> {
                    var unit = units.get(id);
                    var one = standing.getOrDefault(id, NOTHING);
                    return new StuckListPage.Unit(
                            asked.asked().href(StuckAsked.HERE, Map.of("unit", unit.code(), "after", "")),
                            unit.fullName(),
                            switchboard.isOn(id)
                                    ? new Tag(Kind.DONE, texts.of("interchange.on"))
                                    : new Tag(Kind.NEUTRAL, texts.of("interchange.off.short")),
                            one.complete(),
                            one.partial(),
                            one.stuck(),
                            one.waiting(),
                            one.since() == null ? "–" : texts.day(one.since()));
                })
                .toList();
    }

    private static StuckListPage.Line line(Transfer one, Texts texts) {
        return new StuckListPage.Line(
                one.caseId().toString(),
                StuckAsked.HERE + "/cases/" + one.caseId(),
                one.code().isEmpty() ? "–" : one.code(),
                TransferTags.state(one, texts),
                TransferTags.reason(one, texts),
                TransferTags.missing(one, texts),
                texts.minute(one.since()),
                one.nextAt() == null ? texts.of("interchange.next.never") : texts.minute(one.nextAt()));
    }

    RegisterBook book(Actor actor, StuckAsked asked, Texts texts) {
        boolean province = isProvince(actor);
        if (province && asked.word("unit").isEmpty()) {
            return unitBook(actor, asked, texts);
        }
        var unit = unit(actor, asked.word("unit"), province);
        var rows = RegisterBook.told(
                query.forExport(unit.id(), asked.filter(), RegisterBook.ASKED),
                some -> some.stream()
                        .map(row -> line(row, texts))
                        .map(line -> List.of(
                                line.code(),
                                line.state().text(),
                                line.reason(),
                                line.missing(),
                                line.since(),
                                line.next())));
        var columns = List.of(
                new Column(texts.of("interchange.case"), 18),
                new Column(texts.of("interchange.state"), 14),
                new Column(texts.of("interchange.why"), 26),
                new Column(texts.of("interchange.missing"), 20),
                new Column(texts.of("interchange.since"), 12),
                new Column(texts.of("interchange.next"), 12));
        return new RegisterBook(
                unit.fullName(), texts.of("interchange.title"), "", columns, rows, "dong-bo-" + LocalDate.now(clock));
    }

    private RegisterBook unitBook(Actor actor, StuckAsked asked, Texts texts) {
        var columns = List.of(
                new Column(texts.of("interchange.unit"), 30),
                new Column(texts.of("interchange.switch"), 12),
                new Column(texts.of("interchange.figure.complete"), 12),
                new Column(texts.of("interchange.figure.partial"), 12),
                new Column(texts.of("interchange.figure.stuck"), 12),
                new Column(texts.of("interchange.figure.waiting"), 12),
                new Column(texts.of("interchange.since"), 12));
        var rows = units(actor, asked, texts).stream()
                .map(unit -> List.of(
                        unit.name(),
                        unit.on().text(),
                        texts.number(unit.complete()),
                        texts.number(unit.partial()),
                        texts.number(unit.stuck()),
                        texts.number(unit.waiting()),
                        unit.since()))
                .toList();
        return new RegisterBook(
                actor.unitName(), texts.of("interchange.title"), "", columns, rows, "dong-bo-" + LocalDate.now(clock));
    }
}
