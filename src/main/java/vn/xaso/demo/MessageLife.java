package vn.xaso.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.OfficeClock;

/// Some villagers ask while their case is looked at. Where the case goes on they have their answer; in what lies open
/// they wait for one.
@Lazy
@Component
class MessageLife {

    private static final int ONE_IN = 4;

    private static final List<Asked> USUAL = List.of(
            new Asked(
                    "Cho tôi hỏi giấy này khi nào lấy được ạ? Tôi phải xuống Mường Chà thứ Sáu.",
                    "Hồ sơ của ông (bà) đang được giải quyết đúng hạn, ngày hẹn ghi trên giấy tiếp nhận. Có sớm hơn,"
                            + " xã sẽ báo."),
            new Asked(
                    "Tôi ghi nhầm số điện thoại, số đúng là số đang nhắn này.",
                    "Xã đã ghi lại số điện thoại mới. Mã hồ sơ không thay đổi."),
            new Asked(
                    "Người nhà đến lấy hộ có được không?",
                    "Được. Người nhà mang giấy hẹn và căn cước của mình đến quầy; với giấy khai sinh thì không cần ủy"
                            + " quyền."),
            new Asked(
                    "Tôi chụp lại ảnh giấy tờ rồi, ảnh cũ bị mờ thì làm sao ạ?",
                    "Ảnh đã gửi đọc được, ông (bà) không phải gửi lại."),
            new Asked("Cảm ơn cán bộ đã gọi điện hướng dẫn.", ""));

    private final MessageDesk desk;
    private final DemoCitizens citizens;

    MessageLife(MessageDesk desk, DemoCitizens citizens) {
        this.desk = desk;
        this.citizens = citizens;
    }

    /// @param answer empty where none is needed
    private record Asked(String question, String answer) {}

    void talk(DemoOffice office, OfficeHours hours, CasePlan plan, CaseFile looked, Act act) {
        if (act.step() != Step.REVIEW || plan.lot(ONE_IN) != 1) {
            return;
        }
        var asked = USUAL.get(plan.lot(ONE_IN * USUAL.size()) / ONE_IN);
        var at = hours.after(act.at(), 20 + plan.lot(50));
        OfficeClock.at(at, () -> ask(office, plan, looked, asked.question(), at));
        boolean goesOn = plan.acts().getLast().step() != Step.REVIEW;
        if (goesOn) {
            OfficeClock.at(hours.after(at, 15 + plan.lot(40)), () -> answer(office, plan, looked, asked.answer()));
        }
    }

    private void ask(DemoOffice office, CasePlan plan, CaseFile looked, String question, Instant at) {
        var code = looked.code();
        if (plan.channel() == Channel.ONLINE) {
            desk.write(citizens.of(plan.applicant(), at), office.unit(), looked.id(), question);
        } else if (code != null) {
            desk.write(office.unit(), code, looked.key(), question);
        }
    }

    private void answer(DemoOffice office, CasePlan plan, CaseFile looked, String answer) {
        if (answer.isEmpty()) {
            desk.settle(office.specialist(plan), looked.id());
        } else {
            desk.answer(office.specialist(plan), looked.id(), answer);
        }
    }
}
