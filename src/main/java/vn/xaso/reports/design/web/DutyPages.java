package vn.xaso.reports.design.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Actor;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.domain.FormVersion;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of duties to report.
@Component
class DutyPages {

    static final String HERE = "/office/report-duties";
    static final String FORMS = "/office/report-forms";

    private final DutyDesk duties;
    private final FormDesk forms;
    private final Units units;
    private final Clock clock;

    DutyPages(DutyDesk duties, FormDesk forms, Units units, Clock clock) {
        this.duties = duties;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
    }

    DutyListPage every(Actor actor, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var lines = duties.list(actor).stream()
                .map(duty -> line(actor, duty, texts))
                .toList();
        return new DutyListPage(lines, fields(typed, LocalDate.now(clock), texts), messages);
    }

    private DutyListPage.Line line(Actor actor, ReportingDuty duty, Texts texts) {
        var terms = duty.terms();
        var versions = forms.of(actor, duty.id());
        var published = versions.stream().filter(one -> !one.isDraft()).findFirst();
        return new DutyListPage.Line(
                HERE + "/" + duty.id(),
                name(duty, texts),
                texts.of("rounds.kind." + terms.kind()),
                duty.allUnits()
                        ? texts.of("duties.units.all")
                        : texts.of("duties.units.some", duty.units().size()),
                published.map(one -> texts.of("duties.form.no", one.no())).orElse(texts.of("duties.form.none")),
                tag(duty, published.isPresent(), texts));
    }

    DutyPage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> messages, Texts texts) {
        var duty = duties.get(actor, id);
        var versions = forms.of(actor, id);
        var today = LocalDate.now(clock);
        var terms = typed.containsKey("name") ? typed : written(duty);
        var asked = typed.getOrDefault("units", "");
        boolean published = versions.stream().anyMatch(one -> !one.isDraft());
        return new DutyPage(
                HERE + "/" + id,
                name(duty, texts),
                tag(duty, published, texts),
                duty.ended(),
                duty.version(),
                fields(terms, today, texts),
                duty.allUnits(),
                actor.units().stream()
                        .filter(unit -> !unit.equals(duty.province()))
                        .flatMap(unit -> units.find(unit).stream())
                        .filter(unit -> unit.isValidOn(today))
                        .sorted(Comparator.comparing(unit -> unit.name()))
                        .map(unit -> new DutyPage.UnitLine(
                                unit.id().toString(),
                                unit.fullName(),
                                duty.units().contains(unit.id()),
                                asked.contains(unit.id().toString())))
                        .toList(),
                versions.stream().map(one -> version(one, texts)).toList(),
                copies(actor, id, texts),
                published && !duty.ended(),
                duty.terms().kind().isPeriodic(),
                periods(duty, today, texts),
                typed,
                messages);
    }

    static String name(ReportingDuty duty, Texts texts) {
        var name = duty.terms().name();
        return name.en().isEmpty() ? name.vi() : name.in(texts);
    }

    private static Tag tag(ReportingDuty duty, boolean published, Texts texts) {
        if (duty.ended()) {
            return new Tag(Kind.NEUTRAL, texts.of("duties.state.ended"));
        }
        return published
                ? new Tag(Kind.DONE, texts.of("duties.state.active"))
                : new Tag(Kind.WARN, texts.of("duties.state.noForm"));
    }

    private static DutyPage.VersionLine version(FormVersion version, Texts texts) {
        var at = version.publishedAt();
        return new DutyPage.VersionLine(
                FORMS + "/" + version.id(),
                texts.of("duties.form.no", version.no()),
                at == null
                        ? new Tag(Kind.WARN, texts.of("duties.form.draft"))
                        : new Tag(Kind.DONE, texts.of("duties.form.published")),
                texts.of("entry.changed.by", texts.minute(version.changedAt()), version.changedBy()),
                at == null);
    }

    /// Forms of other duties that may be copied.
    private List<Choice> copies(Actor actor, UUID own, Texts texts) {
        return duties.list(actor).stream()
                .filter(duty -> !duty.id().equals(own))
                .flatMap(duty -> forms.of(actor, duty.id()).stream()
                        .limit(1)
                        .map(form -> new Choice(form.id().toString(), name(duty, texts))))
                .toList();
    }

    private static List<Choice> periods(ReportingDuty duty, LocalDate today, Texts texts) {
        var terms = duty.terms();
        if (!terms.kind().isPeriodic()) {
            return List.of();
        }
        var choices = new java.util.ArrayList<Choice>();
        var period = ReportingPeriod.closedOn(terms.kind(), today.plusMonths(2), terms.closingDay());
        for (int i = 0; i < 8; i++) {
            choices.add(new Choice(
                    period.year() + "-" + period.number(),
                    texts.of("rounds.period." + period.kind(), period.number(), period.year())
                            + " (" + texts.of("rounds.days", texts.day(period.first()), texts.day(period.last()))
                            + ")"));
            period = period.previous(terms.closingDay());
        }
        return choices;
    }

    private static Map<String, String> written(ReportingDuty duty) {
        var terms = duty.terms();
        return Map.ofEntries(
                Map.entry("name", terms.name().vi()),
                Map.entry("nameEn", terms.name().en()),
                Map.entry("content", terms.content()),
                Map.entry("reporters", terms.reporters()),
                Map.entry("receiver", terms.receiver()),
                Map.entry("way", terms.way().name()),
                Map.entry("steps", terms.steps()),
                Map.entry("kind", terms.kind().name()),
                Map.entry("closingDay", String.valueOf(terms.closingDay())),
                Map.entry("dueDays", String.valueOf(terms.dueDays())),
                Map.entry("basis", terms.basis()),
                Map.entry("beginsOn", terms.beginsOn().toString()));
    }

    private static DutyFields fields(Map<String, String> typed, LocalDate today, Texts texts) {
        var kinds = Arrays.stream(ReportingPeriod.Kind.values())
                .map(kind -> new Choice(kind.name(), texts.of("rounds.kind." + kind)))
                .toList();
        var ways = Arrays.stream(ReportingDuty.Way.values())
                .map(way -> new Choice(way.name(), texts.of("duties.way." + way)))
                .toList();
        return new DutyFields(typed, kinds, ways, today.toString());
    }
}
