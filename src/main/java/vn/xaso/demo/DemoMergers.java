package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Unit;
import vn.xaso.directory.Units;
import vn.xaso.directory.application.DienBienUnits;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Demo;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.mergers.application.PlanDesk;
import vn.xaso.mergers.domain.MergerPlan;
import vn.xaso.mergers.domain.MergerPlan.Heir;
import vn.xaso.mergers.domain.MergerPlan.Line;
import vn.xaso.mergers.domain.MergerPlans;

/// The mergers that the demonstration shows: that of 2025 as it is recorded, and a small plan that is only an example.
@Component
class DemoMergers {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Instant DONE = DAY.atStartOfDay(OfficeClock.ZONE).toInstant();
    private static final LocalDate OF_EXAMPLE = LocalDate.of(2028, 1, 1);
    private static final String SI_PA_PHIN = "03199";
    private static final String NA_BUNG = "03176";

    private final boolean wanted;
    private final ObjectProvider<DemoProvince> province;
    private final ObjectProvider<PlanTools> tools;
    private final Units units;
    private final TransactionTemplate transaction;

    DemoMergers(
            Demo demo,
            @Value("${xaso.demo-story:true}") boolean story,
            ObjectProvider<DemoProvince> province,
            ObjectProvider<PlanTools> tools,
            Units units,
            TransactionTemplate transaction) {
        this.wanted = demo.isOn() && story;
        this.province = province;
        this.tools = tools;
        this.units = units;
        this.transaction = transaction;
    }

    /// How plans are made.
    @Lazy
    @Component
    record PlanTools(PlanDesk desk, MergerPlans plans) {}

    /// After the province stands.
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void show() {
        if (!wanted) {
            return;
        }
        var unit = units.findByCode(DienBienUnits.CODE, DAY).orElseThrow().id();
        var known = UnitScope.of(unit)
                .call(() -> transaction.execute(
                        status -> !tools.getObject().plans().list(unit).isEmpty()));
        if (Boolean.TRUE.equals(known)) {
            return;
        }
        var admin = Objects.requireNonNull(province.getObject().people().get("quantri.tinh"))
                .actor();
        UnitScope.of(admin.units())
                .run(() -> transaction.executeWithoutResult(status -> {
                    record(admin);
                    example(admin);
                }));
    }

    /// It happened before anybody worked with the program here: only who became what is known.
    private void record(Actor admin) {
        var plan = new MergerPlan(
                Ids.next(),
                admin.unit(),
                "Sắp xếp đơn vị hành chính cấp xã tỉnh Điện Biên năm 2025",
                "1661/NQ-UBTVQH15",
                DAY,
                MergerPlan.State.DONE,
                false,
                1,
                "Danh mục đơn vị đi kèm chương trình",
                null,
                "",
                null,
                DONE,
                "");
        tools.getObject().plans().add(plan, DONE);
        var lines = new ArrayList<Line>();
        units.communesOf(admin.unit()).stream()
                .map(units::get)
                .sorted(Comparator.comparing(Unit::code))
                .forEach(unit -> units.predecessorsOf(unit.id()).forEach(old -> lines.add(line(old, unit))));
        tools.getObject().plans().putLines(plan, lines);
    }

    private static Line line(Unit old, Unit into) {
        return new Line(old.id(), new Heir(into.code(), into.kind().name(), into.name(), "", null));
    }

    private void example(Actor admin) {
        var plan = tools.getObject()
                .desk()
                .make(
                        admin,
                        "VÍ DỤ: nhập xã Si Pa Phìn và xã Nà Bủng",
                        "Ví dụ, không có nghị quyết nào",
                        OF_EXAMPLE,
                        true);
        var heir = new Heir(SI_PA_PHIN, "COMMUNE", "Ví Dụ", "", null);
        var lines = List.of(SI_PA_PHIN, NA_BUNG).stream()
                .flatMap(code -> units.findByCode(code, DAY).stream())
                .map(unit -> new Line(unit.id(), heir))
                .toList();
        tools.getObject().desk().putLines(admin, plan.id(), plan.version(), lines);
    }
}
