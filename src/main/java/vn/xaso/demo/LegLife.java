package vn.xaso.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.AnswerDesk;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.application.LegPost;
import vn.xaso.cases.legs.application.NewLeg;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.legs.domain.LegKind;
import vn.xaso.directory.OfficeKind;
import vn.xaso.directory.Staff;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;

/// What the offices of the demonstration ask one another in the cases that lie on their desks now: one question of each
/// kind that is answered, and one that waits.
@Lazy
@Component
class LegLife {

    private static final int MOST_PLANS = 30;
    private static final long STEP = 25;

    private final LegDesks desks;
    private final CaseFiles cases;
    private final Staff staff;
    private final TransactionTemplate transaction;

    /// @param asking who asks
    @Lazy
    @Component
    record LegDesks(AskDesk asking, AnswerDesk answering, LegPost post) {}

    /// One line of the script: the how-manieth case in review, whom, within how many days, what, and the answer.
    ///
    /// @param answer empty where it waits
    private record Line(int no, LegKind kind, int days, String question, String answer) {}

    private static final List<Line> SCRIPT = List.of(
            new Line(
                    0,
                    LegKind.COMMUNE,
                    3,
                    "Đề nghị xác minh tình trạng hôn nhân trong thời gian cư trú tại quý xã từ năm 2015 đến năm 2021.",
                    "Qua tra cứu sổ đăng ký kết hôn từ năm 2015 đến năm 2021: chưa đăng ký kết hôn với ai."),
            new Line(
                    0,
                    LegKind.OFFICE,
                    2,
                    "Đề nghị xác nhận hộ gia đình có tên trong danh sách quản lý của phòng.",
                    "Hộ có tên trong danh sách, không có khiếu nại."),
            new Line(
                    0,
                    LegKind.PROVINCE,
                    5,
                    "Xin ý kiến về giấy tờ do cơ quan nước ngoài cấp chưa hợp pháp hóa lãnh sự.",
                    "Giấy tờ của Lào thuộc diện miễn hợp pháp hóa lãnh sự theo hiệp định; xã giải quyết theo thẩm"
                            + " quyền."),
            new Line(
                    0,
                    LegKind.MINISTRY,
                    3,
                    "Đề nghị xác minh thông tin cư trú trong cơ sở dữ liệu.",
                    "Có đăng ký thường trú từ năm 2019 (văn bản số 118/CAX)."),
            new Line(
                    1,
                    LegKind.PROVINCE,
                    5,
                    "Xin ý kiến về thẩm quyền giải quyết khi người nộp thường trú ở tỉnh khác.",
                    ""),
            new Line(1, LegKind.COMMUNE, 1, "Đề nghị cung cấp bản sao trích lục khai sinh từ sổ gốc của xã cũ.", ""),
            new Line(2, LegKind.OFFICE, 2, "Đề nghị cho ý kiến về diện tích đất ở đã ghi trong hồ sơ.", ""),
            new Line(2, LegKind.MINISTRY, 5, "Chờ kết quả đồng bộ từ hệ thống thông tin hộ tịch điện tử.", ""));

    LegLife(LegDesks desks, CaseFiles cases, Staff staff, TransactionTemplate transaction) {
        this.desks = desks;
        this.cases = cases;
        this.staff = staff;
        this.transaction = transaction;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Commune other, Instant now) {
        var reviewed = reviewed(people, commune);
        if (reviewed.size() <= 2) {
            return; // visitors took the cases up, or it was lived through before
        }
        for (var line : SCRIPT) {
            live(people, hours, line, reviewed.get(line.no()), commune, other, now);
        }
    }

    /// The cases in review of which nobody was asked yet, by their place in the plan.
    private List<CaseFile> reviewed(Map<String, DemoPerson> people, Commune commune) {
        var anybody = actor(people, "hotich", commune.suffix());
        var found = new ArrayList<CaseFile>();
        for (int no = 1; no <= MOST_PLANS; no++) {
            var key = "demo-now-" + commune.suffix() + "-" + no;
            as(anybody, who -> cases.findByRequest(who.unit(), key))
                    .filter(one -> one.state() == CaseState.IN_REVIEW)
                    .ifPresent(found::add);
        }
        return found;
    }

    private void live(
            Map<String, DemoPerson> people,
            OfficeHours hours,
            Line line,
            CaseFile begun,
            Commune commune,
            Commune other,
            Instant now) {
        var asker = byPerson(people, Objects.requireNonNull(begun.assignee()));
        var caseFile = as(asker, who -> cases.get(who.unit(), begun.id()));
        var last = as(asker, who -> cases.events(caseFile).getLast().at());
        var leg = at(
                earlier(hours, hours.after(last, STEP), now),
                () -> as(
                        asker,
                        who -> desks.asking()
                                .send(who, caseFile.id(), caseFile.version(), wanted(people, line, asker, other))));
        desks.post().carry(asker.unit());
        if (leg.isOutside()) {
            outside(hours, line, asker, leg, now);
            return;
        }
        inside(hours, line, asker, receiver(people, line, commune, other), leg, now);
    }

    /// Of the communes one answers and one has not looked yet, so that it is urged.
    private void inside(OfficeHours hours, Line line, Actor asker, Actor receiver, Leg leg, Instant now) {
        var soon = earlier(hours, hours.after(leg.sentAt(), STEP), now);
        if (line.answer().isEmpty() && line.kind() == LegKind.COMMUNE) {
            at(
                    soon,
                    () -> as(
                            asker,
                            who -> desks.asking()
                                    .urge(
                                            who,
                                            leg.id(),
                                            leg.version(),
                                            "Hồ sơ sắp đến hạn trả, mong sớm nhận được trả lời.")));
            desks.post().carry(asker.unit());
            return;
        }
        var taken = at(soon, () -> as(receiver, who -> desks.answering().acknowledge(who, leg.id(), 1)));
        if (!line.answer().isEmpty()) {
            at(
                    earlier(hours, hours.after(leg.sentAt(), STEP * 3), now),
                    () -> as(
                            receiver,
                            who -> desks.answering().answer(who, leg.id(), taken.version(), line.answer(), List.of())));
        }
        desks.post().carry(receiver.unit());
    }

    private void outside(OfficeHours hours, Line line, Actor asker, Leg leg, Instant now) {
        if (line.answer().isEmpty()) {
            at(
                    earlier(hours, hours.after(leg.sentAt(), STEP), now),
                    () -> as(
                            asker,
                            who -> desks.asking().note(who, leg.id(), leg.version(), "15-112233", "Đang xử lý")));
            return;
        }
        var got = at(
                earlier(hours, hours.after(leg.sentAt(), STEP), now),
                () -> as(
                        asker,
                        who -> desks.asking().record(who, leg.id(), leg.version(), LegAct.ACKNOWLEDGE, "", List.of())));
        at(
                earlier(hours, hours.after(leg.sentAt(), STEP * 2), now),
                () -> as(
                        asker,
                        who -> desks.asking()
                                .record(who, leg.id(), got.version(), LegAct.ANSWER, line.answer(), List.of())));
    }

    private NewLeg wanted(Map<String, DemoPerson> people, Line line, Actor asker, Commune other) {
        return switch (line.kind()) {
            case OFFICE -> {
                var economic = staff.officesOf(asker.unit()).stream()
                        .filter(office -> office.kind() == OfficeKind.ECONOMIC)
                        .findFirst()
                        .orElseThrow();
                yield new NewLeg(LegKind.OFFICE, null, economic.id(), "", line.question(), line.days(), List.of());
            }
            case COMMUNE -> {
                var unit = actor(people, "chanhvanphong", other.suffix()).unit();
                yield new NewLeg(LegKind.COMMUNE, unit, null, "", line.question(), line.days(), List.of());
            }
            case PROVINCE -> {
                var unit = actor(people, "kiemsoat", "tinh").unit();
                yield new NewLeg(LegKind.PROVINCE, unit, null, "", line.question(), line.days(), List.of());
            }
            case MINISTRY -> {
                var name = line.answer().isEmpty() ? "Hệ thống hộ tịch điện tử (Bộ Tư pháp)" : "Công an xã";
                yield new NewLeg(LegKind.MINISTRY, null, null, name, line.question(), line.days(), List.of());
            }
        };
    }

    private static Actor receiver(Map<String, DemoPerson> people, Line line, Commune commune, Commune other) {
        return switch (line.kind()) {
            case OFFICE -> actor(people, "kinhte", commune.suffix());
            case COMMUNE -> actor(people, "chanhvanphong", other.suffix());
            default -> actor(people, "kiemsoat", "tinh");
        };
    }

    private static Actor actor(Map<String, DemoPerson> people, String name, String suffix) {
        return Objects.requireNonNull(people.get(name + "." + suffix), name + "." + suffix)
                .actor();
    }

    private static Actor byPerson(Map<String, DemoPerson> people, UUID person) {
        return people.values().stream()
                .map(DemoPerson::actor)
                .filter(actor -> actor.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    /// Not later than the last minute in which the office was open.
    private static Instant earlier(OfficeHours hours, Instant time, Instant now) {
        var last = hours.before(now, 1);
        return time.isBefore(last) ? time : last;
    }

    private static <T> T at(Instant time, java.util.function.Supplier<T> work) {
        var done = new java.util.concurrent.atomic.AtomicReference<T>();
        OfficeClock.at(time, () -> done.set(work.get()));
        return Objects.requireNonNull(done.get());
    }

    private <T> T as(Actor actor, Function<Actor, T> act) {
        return UnitScope.of(actor.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> act.apply(actor))));
    }
}
