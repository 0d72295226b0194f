package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.deadline.DayMode;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.kernel.deadline.ExplanationKind;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.Pause;
import vn.xaso.kernel.deadline.PauseKind;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.kernel.deadline.WeeklySession;
import vn.xaso.kernel.deadline.WorkingCalendar;

class DeadlineWordsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(WeeklySession.USUAL_WEEK, List.of());
    private final TextShelf shelf = new TextShelf();

    DeadlineWordsTest() throws IOException {}

    @Test
    void tellsAnExplanationInVietnamese() {
        var deadline = Deadline.of(TimeLimit.workingHours(2), at("2026-03-06T16:30"), CALENDAR);

        assertThat(new DeadlineWords(shelf.in(Language.VI)).lines(deadline))
                .containsExactly(
                        "Tiếp nhận lúc 16:30, Thứ Sáu 06/03/2026.",
                        "Thứ Sáu 06/03/2026, từ 16:30 đến 17:30: tính 1 giờ.",
                        "Thứ Bảy 07/03/2026 đến Chủ nhật 08/03/2026: không làm việc, không tính.",
                        "Thứ Hai 09/03/2026, từ 07:30 đến 08:30: tính 1 giờ.",
                        "Hạn trả: 08:30, Thứ Hai 09/03/2026.");
    }

    @Test
    void tellsThatTheClockStandsStill() {
        var pause = new Pause(at("2026-03-06T16:45"), null, PauseKind.PAYMENT);
        var deadline = Deadline.of(TimeLimit.workingHours(2), at("2026-03-06T16:30"), List.of(pause), CALENDAR);

        var explanation = DeadlineExplanation.of(shelf.in(Language.EN), deadline);

        assertThat(explanation.due()).isEmpty();
        assertThat(explanation.original()).isEqualTo("08:30, Monday 9 March 2026");
        assertThat(explanation.lines().getLast())
                .isEqualTo("Clock stopped since 16:45, Friday 6 March 2026: waiting for the applicant to pay.");
    }

    @Test
    void hasWordsForEveryLineAndEveryLimit() {
        for (var language : Language.values()) {
            var texts = shelf.in(language);
            for (var kind : ExplanationKind.values()) {
                assertThat(texts.has("ui.deadline.line." + kind))
                        .as(kind.name())
                        .isTrue();
            }
            for (var unit : LimitUnit.values()) {
                assertThat(List.of(DayMode.values()))
                        .anyMatch(mode -> texts.has("ui.deadline.limit." + unit + "." + mode));
            }
        }
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
