package vn.xaso.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.demo.DemoProvince;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.domain.FormVersion;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.entry.application.ReportDesk;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.CellRule;
import vn.xaso.reports.sheets.SheetForm;
import vn.xaso.reports.sheets.SheetForms;
import vn.xaso.signing.Pin;

/// The province and two communes with a report between them.
public final class ReportingOffice {

    public static final Pin PIN = new Pin("246810");

    private final ApplicationContext program;

    public ReportingOffice(ApplicationContext program) {
        this.program = program;
    }

    public Actor person(String login) {
        var province = program.getBean(DemoProvince.class);
        province.found();
        return Objects.requireNonNull(province.people().get(login)).actor();
    }

    public Actor province() {
        return person("quantri.tinh");
    }

    /// Three lines of two numbers and their sum below, `c3` the difference.
    public static SheetForm form() {
        var numbers = SheetForms.numbers(
                4,
                3,
                Map.of(
                        "B1.d4c1", CellRule.formula("TONG(d1:d3)", 0),
                        "B1.d4c2", CellRule.formula("TONG(d1:d3)", 0),
                        "B1.d1c3", CellRule.formula("c1 - c2", 0),
                        "B1.d2c3", CellRule.formula("c1 - c2", 0),
                        "B1.d3c3", CellRule.formula("c1 - c2", 0),
                        "B1.d4c3", CellRule.formula("c1 - c2", 0),
                        "B1.d1c1", CellRule.number(0, true)));
        var text = new SheetForm.Narrative(1, new Wording("Đánh giá chung", "Overview"), Wording.NONE, false);
        var check = new SheetForm.Check(
                1, "c1 >= c2", true, SheetForm.Level.ERROR, new Wording("Giải quyết nhiều hơn nhận", "More than came"));
        return new SheetForm(numbers.tables(), List.of(text), List.of(check));
    }

    public ReportingDuty duty(Actor province, String name, ReportingPeriod.Kind kind) {
        var terms = new ReportingDuty.Terms(
                new Wording(name, name),
                "",
                "",
                "",
                ReportingDuty.Way.ELECTRONIC,
                "",
                kind,
                14,
                3,
                "Kế hoạch 12/KH-UBND",
                LocalDate.of(2030, 1, 1));
        return in(province, () -> program.getBean(DutyDesk.class).make(province, terms));
    }

    public FormVersion published(Actor province, UUID duty, SheetForm form) {
        var desk = program.getBean(FormDesk.class);
        return in(province, () -> {
            var draft = desk.begin(province, duty, null);
            desk.change(province, draft.id(), 1, empty -> form);
            desk.publish(province, draft.id(), 2);
            return desk.get(province, draft.id());
        });
    }

    public ReportingRound round(Actor province, UUID duty, Actor... reporting) {
        var today = LocalDate.now(OfficeClock.ZONE);
        var units = java.util.Arrays.stream(reporting).map(Actor::unit).collect(java.util.stream.Collectors.toSet());
        var wanted = new RoundDesk.Wanted(today.minusDays(30), today, today.plusDays(3), Set.copyOf(units));
        return in(province, () -> program.getBean(RoundDesk.class).openOnce(province, duty, wanted));
    }

    /// A round of an ad hoc report with the form above, for Sáng Nhè and Si Pa Phìn.
    public ReportingRound round(String name) {
        var province = province();
        var duty = duty(province, name, ReportingPeriod.Kind.AD_HOC);
        published(province, duty.id(), form());
        return round(province, duty.id(), person("hotich.sangnhe"), person("chutich.sipaphin"));
    }

    public Report filled(ReportingRound round, Map<CellKey, String> cells) {
        var clerk = person("hotich.sangnhe");
        return in(clerk, () -> {
            var begun = entry().begin(clerk, round.id());
            return entry().type(clerk, begun.id(), cells, Map.of()).report();
        });
    }

    /// Submitted, signed by the chairman, sealed and sent by the clerk.
    public Report sent(ReportingRound round, Map<CellKey, String> cells) {
        var report = filled(round, cells);
        move("hotich.sangnhe", report.id(), ReportAct.SUBMIT, "");
        sign(report.id());
        send(report.id(), "15");
        return get(report.id());
    }

    public void sign(UUID id) {
        var chairman = person("chutich.sangnhe");
        in(chairman, () -> {
            try (var key = desk().openLeaderKey(chairman, PIN)) {
                desk().sign(chairman, id, get(id).version(), key);
            }
            return true;
        });
    }

    public void send(UUID id, String number) {
        var clerk = person("vanthu.sangnhe");
        in(clerk, () -> {
            try (var key = desk().openOrganisationKey(clerk, PIN)) {
                desk().send(clerk, id, get(id).version(), number, key);
            }
            return true;
        });
    }

    public void move(String login, UUID id, ReportAct act, String note) {
        var actor = person(login);
        in(actor, () -> {
            desk().move(actor, id, get(id).version(), act, note);
            return true;
        });
    }

    public Report get(UUID id) {
        var reader = person("vanthu.sangnhe");
        return in(reader, () -> entry().get(reader, id).report());
    }

    public EntryDesk entry() {
        return program.getBean(EntryDesk.class);
    }

    public ReportDesk desk() {
        return program.getBean(ReportDesk.class);
    }

    public CollectionDesk collection() {
        return program.getBean(CollectionDesk.class);
    }

    public TransactionTemplate transaction() {
        return program.getBean(TransactionTemplate.class);
    }

    public static <R> R in(Actor actor, Supplier<R> work) {
        return UnitScope.of(actor.units()).call(work::get);
    }
}
