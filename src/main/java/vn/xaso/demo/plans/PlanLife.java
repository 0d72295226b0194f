package vn.xaso.demo.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.demo.DemoPerson;
import vn.xaso.indicators.plans.application.PlanDesk.Typed;
import vn.xaso.indicators.plans.application.PlanDesk.TypedMeasure;
import vn.xaso.indicators.plans.domain.Plan;
import vn.xaso.indicators.plans.persistence.PlanListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// The plans of the demonstration: that of the province for its digital transformation, given to all communes, and that
/// of one commune for its reform. How far they are is what the cases of the half-year yield.
@Lazy
@Component
public class PlanLife {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Instant MADE =
            LocalDate.of(2026, 1, 15).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();

    /// @param formula the code of an indicator, or empty where a figure is reported
    private record Line(String title, String owner, String formula, int target, String countedIn) {}

    private record Part(String goal, List<Line> lines) {}

    private static final List<Part> OF_PROVINCE = List.of(
            new Part(
                    "Người dân, doanh nghiệp nộp hồ sơ và thanh toán trực tuyến",
                    List.of(
                            new Line("Tỷ lệ hồ sơ nộp trực tuyến", "Sở Khoa học và Công nghệ", "3.3", 75, "%"),
                            new Line("Tỷ lệ hồ sơ thanh toán trực tuyến", "Sở Tài chính", "3.6", 55, "%"))),
            new Part(
                    "Số hóa hồ sơ, kết quả giải quyết",
                    List.of(
                            new Line("Số hóa hồ sơ và kết quả", "Văn phòng UBND tỉnh", "4.2", 80, "%"),
                            new Line("Cấp kết quả bản điện tử", "Văn phòng UBND tỉnh", "4.1", 95, "%"))),
            new Part(
                    "Giải quyết đúng hạn",
                    List.of(new Line("Tỷ lệ hồ sơ giải quyết đúng hạn", "UBND các xã, phường", "2.1", 98, "%"))),
            new Part(
                    "Kỹ năng số cho người dân",
                    List.of(
                            new Line("Lớp bình dân học vụ số ở thôn, bản", "UBND các xã, phường", "", 450, "lớp"),
                            new Line(
                                    "Tập huấn tổ công nghệ số cộng đồng",
                                    "Sở Khoa học và Công nghệ",
                                    "",
                                    45,
                                    "xã, phường"))));

    private static final List<Part> OF_COMMUNE = List.of(
            new Part(
                    "Hồ sơ giải quyết đúng hạn, không còn phải xin lỗi",
                    List.of(
                            new Line("Tỷ lệ hồ sơ giải quyết đúng hạn", "Văn phòng HĐND và UBND", "2.1", 100, "%"),
                            new Line("Rà soát quy trình nội bộ", "Văn phòng HĐND và UBND", "", 30, "thủ tục"))),
            new Part(
                    "Gần dân",
                    List.of(new Line(
                            "Buổi tiếp nhận hồ sơ lưu động tại bản xa",
                            "Trung tâm Phục vụ hành chính công",
                            "",
                            24,
                            "buổi"))));

    private final LeaderDesks desks;

    PlanLife(LeaderDesks desks) {
        this.desks = desks;
    }

    /// Whether they are made already: a half-year that broke off goes on.
    public boolean isDone(Map<String, DemoPerson> people) {
        var official = actor(people, "kiemsoat.tinh");
        var all = new PlanListQuery.Asked(official.unit(), "", null, null);
        return UnitScope.of(official.unit())
                .call(() -> !desks.list().all(all, 1).isEmpty());
    }

    public void live(Map<String, DemoPerson> people) {
        var official = actor(people, "kiemsoat.tinh");
        var head = actor(people, "chanhvanphong.sangnhe");
        var other = actor(people, "chanhvanphong.sipaphin");
        var title = "Kế hoạch chuyển đổi số tỉnh Điện Biên năm 2026";
        var province =
                make(official, Plan.Kind.DIGITAL, title, "Nghị quyết số 57-NQ/TW; Nghị quyết số 03/NQ-CP", OF_PROVINCE);
        var communes = official.units().stream()
                .filter(unit -> !unit.equals(official.unit()))
                .collect(Collectors.toSet());
        in(official, () -> give(official, province, communes));
        report(head, province, "Lớp bình dân học vụ số ở thôn, bản", 9, "Mở ở 9 bản, 212 người học.");
        report(other, province, "Lớp bình dân học vụ số ở thôn, bản", 11, "Mở ở 11 bản, 305 người học.");
        report(head, province, "Tập huấn tổ công nghệ số cộng đồng", 1, "Đã tập huấn cả xã.");
        var own = make(head, Plan.Kind.REFORM, "Kế hoạch cải cách hành chính xã Sáng Nhè năm 2026", "", OF_COMMUNE);
        in(head, () -> desks.plans().start(head, own));
        report(head, own, "Rà soát quy trình nội bộ", 26, "Còn 4 thủ tục đất đai.");
        report(head, own, "Buổi tiếp nhận hồ sơ lưu động tại bản xa", 13, "Mùa mưa không đi được hai bản.");
    }

    private void give(Actor official, UUID plan, java.util.Set<UnitId> communes) {
        desks.plans().give(official, plan, communes);
        desks.plans().start(official, plan);
    }

    private UUID make(Actor actor, Plan.Kind kind, String title, String basis, List<Part> parts) {
        return UnitScope.of(actor.units()).call(() -> {
            var made = new UUID[1];
            OfficeClock.at(MADE, () -> made[0] = write(actor, kind, title, basis, parts));
            return Objects.requireNonNull(made[0]);
        });
    }

    private UUID write(Actor actor, Plan.Kind kind, String title, String basis, List<Part> parts) {
        var plan = desks.plans()
                .make(actor, new Typed(kind, title, basis, FIRST, LAST))
                .id();
        for (var part : parts) {
            desks.plans().addGoal(actor, plan, part.goal());
            var goal = desks.kept().goals(plan).getLast().id();
            part.lines().forEach(line -> desks.plans().addMeasure(actor, plan, typed(goal, line)));
        }
        return plan;
    }

    private static TypedMeasure typed(UUID goal, Line line) {
        @Nullable String formula = line.formula().isEmpty() ? null : line.formula();
        var target = BigDecimal.valueOf(line.target());
        return new TypedMeasure(goal, line.title(), null, line.owner(), FIRST, LAST, formula, target, line.countedIn());
    }

    private void report(Actor actor, UUID plan, String title, int value, String note) {
        in(actor, () -> {
            var measure = desks.kept().measures(plan).stream()
                    .filter(one -> one.title().equals(title))
                    .findFirst()
                    .orElseThrow();
            var _ = desks.reporting().report(actor, plan, measure.id(), BigDecimal.valueOf(value), note, null);
        });
    }

    private static void in(Actor actor, Runnable work) {
        UnitScope.of(actor.units()).run(work);
    }

    public static Actor actor(Map<String, DemoPerson> people, String login) {
        return Objects.requireNonNull(people.get(login), login).actor();
    }
}
