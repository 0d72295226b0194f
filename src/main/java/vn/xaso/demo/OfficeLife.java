package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.points.application.PointDesk;
import vn.xaso.identity.application.AbsenceDesk;
import vn.xaso.identity.application.AbsenceDesk.Typed;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// Where a commune receives beside its centre, and who is away, was away and
/// will be away.
@Lazy
@Component
class OfficeLife {

    private final PointDesk points;
    private final AbsenceDesk absences;

    OfficeLife(PointDesk points, AbsenceDesk absences) {
        this.points = points;
        this.absences = absences;
    }

    /// Does nothing where the unit has points already.
    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Instant now) {
        var head = actor(people, "chanhvanphong", commune);
        UnitScope.of(head.unit()).run(() -> {
            if (points.all(head.unit()).isEmpty()) {
                points(head);
                away(people, head, hours, commune, now);
            }
        });
    }

    private void points(Actor head) {
        points.add(
                head, "Điểm tiếp nhận chợ trung tâm", "Nhà văn hóa bản Trung Tâm", "Thứ Ba, thứ Năm, 8 giờ – 11 giờ");
        points.add(head, "Điểm tiếp nhận vùng cao", "Trạm y tế cũ, bản Huổi Hẹ", "Thứ Tư tuần đầu tháng");
        var old = points.add(head, "Điểm tiếp nhận trụ sở xã cũ", "Trụ sở Ủy ban nhân dân xã cũ", "");
        points.close(head, old.id());
    }

    private void away(Map<String, DemoPerson> people, Actor head, OfficeHours hours, Commune commune, Instant now) {
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        var before = hours.workingDayBefore(today.minusDays(20));
        OfficeClock.at(
                hours.on(before, 30),
                () -> enter(people, head, commune, "vanhoa3", "vanhoa1", before, before.plusDays(4), "Nghỉ phép năm."));
        enter(people, head, commune, "kinhte3", "kinhte1", today, today.plusDays(2), "Tập huấn ở tỉnh.");
        var later = today.plusDays(14);
        enter(people, head, commune, "hotich2", "hotich", later, later.plusDays(4), "Nghỉ phép về quê.");
    }

    private void enter(
            Map<String, DemoPerson> people,
            Actor head,
            Commune commune,
            String who,
            String substitute,
            LocalDate first,
            LocalDate last,
            String why) {
        var typed = new Typed(
                actor(people, who, commune).person(),
                actor(people, substitute, commune).person(),
                first,
                last,
                why);
        absences.enter(head, typed);
    }

    private static Actor actor(Map<String, DemoPerson> people, String name, Commune commune) {
        return Objects.requireNonNull(people.get(name + "." + commune.suffix())).actor();
    }
}
