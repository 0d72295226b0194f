package vn.xaso.mergers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.reports.sheets.SheetForms.cells;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.directory.PositionKind;
import vn.xaso.forms.Wording;
import vn.xaso.identity.application.ActorRoll;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.mergers.application.DryRun;
import vn.xaso.mergers.application.MergerRun;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.reports.ReportingOffice;
import vn.xaso.reports.ReportingPeriod.Kind;
import vn.xaso.reports.collection.application.CollectionDesk;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.entry.application.EntryDesk;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;

/// One of two communes has sent its report, the other is about to, and then they become one. Everything is undone.
@HouseTest
class ReportsMergerTest {

    private static final Heir HEIR = new Heir("97001", "COMMUNE", "Phìn Báo", "T97.3", null);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private DemoProvince demo;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final UnitId first = OldProvince.oldId("97001");
    private final UnitId second = OldProvince.oldId("97002");
    private final UnitId successor = OldProvince.newId("97001");

    @Test
    void theSuccessorGoesOnWithWhatWasBegunAndWhatWasSentStillCounts() {
        demo.found();
        var province = new OldProvince(program, "97");
        UnitScope.of(province.scope(List.of("97001", "97002"), List.of("97001")))
                .run(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    tell(province);
                }));
    }

    private void tell(OldProvince province) {
        var admin = new Actor[1];
        var round = new ReportingRound[1];
        OfficeClock.at(OldProvince.BEFORE, () -> {
            admin[0] = founded(province);
            round[0] = round(admin[0]);
            sent(begun(province, first, round[0]));
            signed(begun(province, second, round[0]));
        });
        OfficeClock.at(OldProvince.AFTER, () -> merge(admin[0]));

        var moved = reports.find(successor, round[0].id()).orElseThrow();
        assertThat(moved.state()).isEqualTo(ReportState.DRAFT);
        assertThat(moved.paper()).isNull();
        assertThat(moved.cells()).isEqualTo(cells("d1c1", "5"));
        assertThat(reports.find(second, round[0].id())).isEmpty();
        assertThat(reports.events(successor, moved.id()).getFirst().note()).contains("Xã Phìn Hai → Xã Phìn Báo");

        var stands = program.getBean(CollectionDesk.class).stands(admin[0], round[0].id()).stream()
                .collect(Collectors.toMap(UnitStand::unit, UnitStand::state));
        assertThat(stands).isEqualTo(Map.of(first, UnitStand.State.SENT, successor, UnitStand.State.WORKING));
        goesOn(province, moved);
    }

    private void goesOn(OldProvince province, Report moved) {
        var account = province.official(second, PositionKind.SPECIALIST).account();
        var specialist = program.getBean(ActorRoll.class)
                .find(account, successor.value())
                .orElseThrow();
        OfficeClock.at(OldProvince.AFTER, () -> {
            var typed = program.getBean(EntryDesk.class).type(specialist, moved.id(), cells("d2c1", "7"), Map.of());
            assertThat(typed.report().cells()).isEqualTo(cells("d1c1", "5", "d2c1", "7"));
        });
    }

    private Actor founded(OldProvince province) {
        var founder = province.found("Tỉnh thử báo cáo");
        province.commune("97001", "Xã Phìn Một", "T97.1");
        province.commune("97002", "Xã Phìn Hai", "T97.2");
        return new Actor(
                founder.account(),
                founder.person(),
                founder.name(),
                founder.position(),
                null,
                founder.unit(),
                founder.unitName(),
                Set.of(founder.unit(), first, second),
                founder.rights());
    }

    private ReportingRound round(Actor admin) {
        var name = new Wording("Báo cáo trước khi sáp nhập", "");
        var terms = new ReportingDuty.Terms(
                name,
                "",
                "",
                "",
                ReportingDuty.Way.ELECTRONIC,
                "",
                Kind.AD_HOC,
                14,
                3,
                "12/KH-UBND",
                OldProvince.FIRST);
        var duty = program.getBean(DutyDesk.class).make(admin, terms);
        var forms = program.getBean(FormDesk.class);
        var draft = forms.begin(admin, duty.id(), null);
        forms.change(admin, draft.id(), 1, empty -> ReportingOffice.form());
        forms.publish(admin, draft.id(), 2);
        var today = java.time.LocalDate.ofInstant(OldProvince.BEFORE, OfficeClock.ZONE);
        var wanted = new RoundDesk.Wanted(today.minusDays(9), today, today.plusDays(20), Set.of(first, second));
        return program.getBean(RoundDesk.class).openOnce(admin, duty.id(), wanted);
    }

    private Report begun(OldProvince province, UnitId unit, ReportingRound round) {
        var desk = program.getBean(EntryDesk.class);
        var specialist = province.official(unit, PositionKind.SPECIALIST);
        var report = desk.begin(specialist, round.id());
        return desk.type(specialist, report.id(), cells("d1c1", "5"), Map.of()).report();
    }

    private void sent(Report report) {
        database.sql("""
            insert into reports.sending (unit_id, report_id, round_id, no, cells, reasons, sha256, paper, symbol, signer,
                sent_at, sent_by)
            select unit_id, id, round_id, 1, cells, reasons, '', id, '', '', changed_at, '' from reports.report
            where id = :id
            """).param("id", report.id()).update();
        database.sql("update reports.report set state = 'SENT', sendings = 1, standing = 1 where id = :id")
                .param("id", report.id())
                .update();
    }

    private void signed(Report report) {
        database.sql("update reports.report set state = 'SIGNED', paper = id, signer = 'Lò Văn A' where id = :id")
                .param("id", report.id())
                .update();
    }

    private void merge(Actor admin) {
        var desk = program.getBean(PlanDesk.class);
        var plan = desk.make(admin, "Nhập hai xã báo cáo", "1661/NQ-UBTVQH15", OldProvince.MERGED, false);
        desk.putLines(admin, plan.id(), 1, List.of(new Line(first, HEIR), new Line(second, HEIR)));
        var drawn = desk.get(admin, plan.id());
        desk.confirm(
                admin,
                plan.id(),
                drawn.version(),
                program.getBean(DryRun.class).of(admin, drawn).figures());
        program.getBean(MergerRun.class).run(admin, desk.get(admin, plan.id()));
    }
}
