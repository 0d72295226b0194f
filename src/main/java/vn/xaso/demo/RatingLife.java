package vn.xaso.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.voice.application.RatingDesk;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.OfficeClock;

/// A third of the villagers say what they think when they have their result, and all who waited too long.
@Lazy
@Component
class RatingLife {

    private static final int ONE_IN = 3;

    private static final List<Said> USUAL = List.of(
            new Said(5, "Cán bộ hướng dẫn nhiệt tình, nộp ở nhà không phải xuống xã."),
            new Said(5, ""),
            new Said(4, "Nhanh hơn lần trước."),
            new Said(5, "Kết quả có sớm hơn ngày hẹn, cảm ơn bộ phận một cửa."),
            new Said(4, ""),
            new Said(5, ""),
            new Said(4, "Tờ khai hơi dài, nhưng có chỗ nào sai trang chỉ rõ chỗ ấy."),
            new Said(3, "Mạng ở bản yếu, phải gửi ảnh giấy tờ mấy lần mới được."),
            new Said(4, ""),
            new Said(5, "Được cán bộ bản chụp giấy tờ giúp."),
            new Said(4, "Mong có thêm hướng dẫn bằng tiếng Mông."),
            new Said(2, "Phải hỏi hai lần mới biết cần giấy gì."));

    private static final Said WAITED = new Said(2, "Hẹn rồi lại hẹn lại. Có thư xin lỗi nhưng tôi vẫn lỡ việc.");
    private static final Said DECLINED = new Said(3, "Chưa được như mong muốn, nhưng cán bộ giải thích rõ lý do.");

    private final RatingDesk desk;
    private final DemoCitizens citizens;

    RatingLife(RatingDesk desk, DemoCitizens citizens) {
        this.desk = desk;
        this.citizens = citizens;
    }

    private record Said(int step, String comment) {}

    /// Some minutes after the result was handed over.
    void rate(DemoOffice office, CasePlan plan, CaseFile ended, Instant at) {
        var code = ended.code();
        if (ended.state() != CaseState.RETURNED_RESULT || code == null || !speaks(plan, ended)) {
            return;
        }
        var said = said(plan, ended);
        OfficeClock.at(at.plusSeconds(120 + plan.lot(900)), () -> {
            if (plan.channel() == Channel.ONLINE) {
                var citizen = citizens.of(plan.applicant(), at);
                desk.rate(citizen, office.unit(), ended.id(), String.valueOf(said.step()), said.comment());
            } else {
                desk.rate(office.unit(), code, ended.key(), String.valueOf(said.step()), said.comment());
            }
        });
    }

    private static boolean speaks(CasePlan plan, CaseFile ended) {
        return plan.lot(ONE_IN) == 0 || waited(plan) || ended.outcome() == Outcome.DECLINED;
    }

    private static Said said(CasePlan plan, CaseFile ended) {
        if (waited(plan)) {
            return WAITED;
        }
        return ended.outcome() == Outcome.DECLINED ? DECLINED : USUAL.get(plan.lot(ONE_IN * USUAL.size()) / ONE_IN);
    }

    private static boolean waited(CasePlan plan) {
        return plan.acts().stream().anyMatch(act -> act.step() == Step.EXTEND);
    }
}
