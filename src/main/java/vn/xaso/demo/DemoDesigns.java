package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.procedures.design.application.PublishingDesk;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// Two procedures whose second version was designed at the province and published by a second person.
@Lazy
@Component
class DemoDesigns {

    private static final String ONE_STOP = "ONE_STOP_OFFICER";
    private static final String CENTRE = "SERVICE_CENTRE";
    private static final String ECONOMIC = "ECONOMIC";
    private static final String OFFICE = "OFFICE";

    private final DesignDesk desk;
    private final PublishingDesk publishing;
    private final Procedures procedures;

    DemoDesigns(DesignDesk desk, PublishingDesk publishing, Procedures procedures) {
        this.desk = desk;
        this.publishing = publishing;
        this.procedures = procedures;
    }

    /// Once; afterwards the version that is in force.
    ProcedureVersion published(Map<String, DemoPerson> people, String code, Instant at) {
        var current = procedures.inForce(new ProcedureCode(code), LocalDate.now(new OfficeClock()));
        if (!new Flow(current.internalSteps()).isStraight()) {
            return current;
        }
        var writes = actor(people, "quantri.tinh");
        var publishes = actor(people, "kiemsoat.tinh");
        var done = new AtomicReference<ProcedureVersion>();
        OfficeClock.at(at, () -> UnitScope.of(writes.unit()).run(() -> done.set(publish(writes, publishes, current))));
        return Objects.requireNonNull(done.get());
    }

    private ProcedureVersion publish(Actor writes, Actor publishes, ProcedureVersion current) {
        var begun = desk.beginFrom(writes, current.id());
        var written = desk.write(
                writes,
                begun.id(),
                Place.STEPS,
                "",
                version -> "",
                version -> VersionSheet.of(version)
                        .steps(steps(current.code().value()))
                        .version());
        publishing.ask(writes, written.id(), written.revision(), LocalDate.now(new OfficeClock()));
        return publishing.publish(publishes, written.id(), written.revision() + 1);
    }

    private static Actor actor(Map<String, DemoPerson> people, String login) {
        return Objects.requireNonNull(people.get(login), login).actor();
    }

    private static List<InternalStep> steps(String code) {
        return code.equals("1.012812") ? landDispute() : buildingPermit();
    }

    /// Two offices are asked at once; the opinions are summed up; the leader may send back to two steps.
    private static List<InternalStep> buildingPermit() {
        return List.of(
                step(1, "Tiếp nhận, kiểm tra hồ sơ", ONE_STOP, CENTRE, 4, "RECEIVE", List.of(2), List.of()),
                step(2, "Phân công xử lý", "HEAD_OF_DIVISION", ECONOMIC, 2, "ASSIGN", List.of(3), List.of()),
                step(3, "Thẩm định bản vẽ", "SPECIALIST", ECONOMIC, 20, "REVIEW", List.of(4, 5), List.of()),
                step(4, "Ý kiến về quy hoạch, lộ giới", "OFFICE_HEAD", OFFICE, 16, "CONSULT", List.of(6), List.of()),
                step(
                        5,
                        "Ý kiến về cảnh quan, di tích",
                        "HEAD_OF_DIVISION",
                        "CULTURE_SOCIETY",
                        16,
                        "CONSULT",
                        List.of(6),
                        List.of()),
                step(6, "Tổng hợp ý kiến", "SPECIALIST", ECONOMIC, 12, "REVIEW", List.of(7), List.of(3)),
                step(7, "Ký duyệt giấy phép", "CHAIRMAN", null, 8, "DECIDE", List.of(8), List.of(3, 6)),
                step(8, "Vào sổ, lấy số, đóng dấu", "CLERK", OFFICE, 4, "ISSUE", List.of(9), List.of()),
                step(9, "Trả kết quả", ONE_STOP, CENTRE, 0, "RETURN", List.of(), List.of()));
    }

    /// The official prepares the meeting while another office is asked beside it.
    private static List<InternalStep> landDispute() {
        return List.of(
                step(1, "Tiếp nhận, kiểm tra đơn", ONE_STOP, CENTRE, 4, "RECEIVE", List.of(2), List.of()),
                step(2, "Phân công xử lý", "HEAD_OF_DIVISION", ECONOMIC, 4, "ASSIGN", List.of(3), List.of()),
                step(3, "Xác minh nguồn gốc đất", "SPECIALIST", ECONOMIC, 40, "REVIEW", List.of(4, 5), List.of()),
                step(4, "Chuẩn bị cuộc hòa giải", "SPECIALIST", ECONOMIC, 24, "REVIEW", List.of(6), List.of()),
                step(5, "Ý kiến về pháp lý", "OFFICE_HEAD", OFFICE, 24, "CONSULT", List.of(6), List.of()),
                step(6, "Hòa giải, lập biên bản", "SPECIALIST", ECONOMIC, 40, "REVIEW", List.of(7), List.of(3)),
                step(7, "Ký biên bản, thông báo kết quả", "CHAIRMAN", null, 8, "DECIDE", List.of(8), List.of(6)),
                step(8, "Vào sổ, lấy số, đóng dấu", "CLERK", OFFICE, 4, "ISSUE", List.of(9), List.of()),
                step(9, "Trả kết quả", ONE_STOP, CENTRE, 0, "RETURN", List.of(), List.of()));
    }

    private static InternalStep step(
            int order,
            String name,
            String position,
            @org.jspecify.annotations.Nullable String office,
            int hours,
            String act,
            List<Integer> next,
            List<Integer> returnsTo) {
        return new InternalStep(order, name, position, office, hours, act, next, returnsTo, "");
    }
}
