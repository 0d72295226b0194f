package vn.xaso.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.SampleFiles;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.Alerts;
import vn.xaso.indicators.alerts.domain.Finding;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.domain.Directive;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Person;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.indicators.plans.application.ReportingDesk;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.room.application.WallDesk;
import vn.xaso.kernel.Actor;

/// One record of each kind that the operations room keeps.
public final class RoomRecords {

    private RoomRecords() {}

    public static Map<String, String> make(
            ApplicationContext program, Actor leader, Actor official, String name, UUID caseId) {
        var names = new HashMap<String, String>();
        var wanted = new DirectiveDesk.Wanted(
                Directive.Kind.ASK,
                new Subject(About.CASE, caseId, name),
                leader.unit(),
                new Person(official.person(), name),
                name,
                null,
                name,
                null);
        names.put(
                "directive",
                program.getBean(DirectiveDesk.class).give(leader, wanted).id().toString());
        var walls = program.getBean(WallDesk.class);
        var _ = walls.make(leader, name, false);
        names.put("wall", walls.all(leader).getFirst().id().toString());
        var found = new Finding(AlertKind.CASE_LATE, name, name, 1, "", null);
        var alerts = program.getBean(Alerts.class);
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            alerts.settle(leader.unit(), List.of(), List.of(found), Map.of(), Instant.now());
            names.put(
                    "alert",
                    alerts.open(leader.unit(), LocalDate.EPOCH, 1)
                            .getFirst()
                            .id()
                            .toString());
        });
        names.putAll(plan(program, leader, name));
        return names;
    }

    /// A plan that runs, with a measure for which a figure and its evidence were reported.
    private static Map<String, String> plan(ApplicationContext program, Actor leader, String name) {
        var desk = program.getBean(PlanDesk.class);
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2026, 12, 31);
        var plan = desk.make(leader, new PlanDesk.Typed(Plan.Kind.DIGITAL, name, name, first, last));
        desk.addGoal(leader, plan.id(), name);
        var goal = program.getBean(Plans.class).goals(plan.id()).getFirst().id();
        var typed = new PlanDesk.TypedMeasure(goal, name, null, name, first, last, null, BigDecimal.TEN, "lớp");
        var measure = desk.addMeasure(leader, plan.id(), typed);
        desk.start(leader, plan.id());
        var file = program.getBean(FileStore.class).check(SampleFiles.pdf("minh-chung.pdf"), Purpose.OFFICE_PAPER);
        var report = program.getBean(ReportingDesk.class)
                .report(leader, plan.id(), measure.id(), BigDecimal.ONE, name, file);
        return Map.of(
                "programme", plan.id().toString(),
                "measure", measure.id().toString(),
                "evidence", report.id().toString());
    }
}
