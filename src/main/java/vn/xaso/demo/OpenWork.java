package vn.xaso.demo;

import static vn.xaso.demo.Act.Step.*;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.OfficeClock;

/// Plans what lies on the desks now, so that no list of the office is empty.
final class OpenWork {

    /// State, procedure, and how many working minutes ago it was sent; `late-yesterday` is after the cut-off of the
    /// last working day, so that the answer is due today.
    private static final String LITTLE = """
            SUBMITTED 2.000815 35
            NEEDS_FIX_BEFORE_ACCEPT 1.001193 300
            ACCEPTED 1.004873 190
            ASSIGNED 1.001776 700
            IN_REVIEW 2.000635 late-yesterday
            IN_REVIEW 1.001699 2600
            WAIT_SUPPLEMENT 1.014027 1500
            WAIT_OTHER_ORG 1.004859 800
            SUBMITTED_TO_LEADER 1.001193 late-yesterday
            SUBMITTED_TO_LEADER 1.001612 900
            SIGNED 1.004873 1000
            RESULT_ISSUED 2.000815 400
            IN_REVIEW 2.000635 1300
            """;

    private static final String MUCH = LITTLE + """
            SUBMITTED 1.001193 90
            SUBMITTED 1.004873 20
            NEEDS_FIX_BEFORE_ACCEPT 1.013314 420
            ACCEPTED 2.000884 late-yesterday
            ASSIGNED 1.001731 800
            IN_REVIEW 1.013314 1900
            WAIT_SUPPLEMENT 1.001653 1100
            WAIT_PAYMENT 1.001612 500
            SUBMITTED_TO_LEADER 1.000894 late-yesterday
            RETURNED_TO_SPECIALIST 1.004859 1200
            SIGNED 1.001776 3000
            RESULT_ISSUED 1.000656 600
            RESULT_ISSUED 1.013225 2400
            """;

    private final Commune commune;
    private final DemoProcedures procedures;
    private final OfficeHours hours;
    private final Instant now;
    private final Random random;
    private final Villagers villagers;

    OpenWork(Commune commune, DemoProcedures procedures, OfficeHours hours, Instant now) {
        this.commune = commune;
        this.procedures = procedures;
        this.hours = hours;
        this.now = now;
        this.random = new Random(commune.seed() + 100L);
        this.villagers = new Villagers(random, commune.villages(), commune.seed() * 5_000 + 2_500);
    }

    List<CasePlan> little() {
        return plans(LITTLE);
    }

    List<CasePlan> much() {
        return plans(MUCH);
    }

    private List<CasePlan> plans(String table) {
        var plans = new ArrayList<CasePlan>();
        for (var line : table.lines().toList()) {
            var cells = line.split(" ");
            var procedure = procedures.get(cells[1]);
            var who = cells[1].equals("1.014027") ? villagers.old() : villagers.adult();
            var channel = plans.size() % 3 == 2 ? Channel.COUNTER : Channel.ONLINE;
            var acts = acts(CaseState.valueOf(cells[0]), cells[2]);
            plans.add(new CasePlan(
                    "demo-now-" + commune.suffix() + "-" + (plans.size() + 1), procedure, who, channel, acts));
        }
        return List.copyOf(plans);
    }

    private List<Act> acts(CaseState state, String when) {
        var steps = wayTo(state);
        boolean yesterday = when.equals("late-yesterday");
        long ago = yesterday ? 100 : Long.parseLong(when);
        var script = new Script(hours, yesterday ? afterCutOff() : hours.before(now, ago));
        long gap = Math.clamp(ago * 8 / 10 / Math.max(1, steps.size()), 8, 150);
        for (int i = 0; i < steps.size(); i++) {
            long pause = i == 0 ? Math.min(gap, 30) : gap;
            script.then(steps.get(i), pause - random.nextLong(pause / 4 + 1), words(steps.get(i)));
        }
        return script.acts();
    }

    /// So late on the last day that the answer is due on the next one: today, or tomorrow once the office has closed.
    private Instant afterCutOff() {
        var local = LocalDateTime.ofInstant(now, OfficeClock.ZONE);
        var today = local.toLocalDate();
        var calendar = hours.calendar();
        boolean hasClosed = calendar.isWorking(today) && !local.toLocalTime().isBefore(calendar.closingTime(today));
        var day = hasClosed ? today : hours.workingDayBefore(today);
        return OfficeHours.instant(day.atTime(15, 5));
    }

    private static List<Step> wayTo(CaseState state) {
        return switch (state) {
            case SUBMITTED -> List.of();
            case NEEDS_FIX_BEFORE_ACCEPT -> List.of(ASK_FIX);
            case ACCEPTED -> List.of(ACCEPT);
            case ASSIGNED -> List.of(ACCEPT, ASSIGN);
            case IN_REVIEW -> List.of(ACCEPT, ASSIGN, REVIEW);
            case WAIT_SUPPLEMENT -> List.of(ACCEPT, ASSIGN, REVIEW, REQUEST_SUPPLEMENT);
            case WAIT_PAYMENT -> List.of(ACCEPT, ASSIGN, REVIEW, REQUEST_PAYMENT);
            case WAIT_OTHER_ORG -> List.of(ACCEPT, ASSIGN, REVIEW, CONSULT);
            case SUBMITTED_TO_LEADER -> List.of(ACCEPT, ASSIGN, REVIEW, DRAFT);
            case RETURNED_TO_SPECIALIST -> List.of(ACCEPT, ASSIGN, REVIEW, DRAFT, SEND_BACK);
            case SIGNED -> List.of(ACCEPT, ASSIGN, REVIEW, DRAFT, SIGN);
            case RESULT_ISSUED -> List.of(ACCEPT, ASSIGN, REVIEW, DRAFT, SIGN, ISSUE);
            default -> throw new IllegalArgumentException("No open work in " + state);
        };
    }

    private static String words(Step step) {
        return switch (step) {
            case ASK_FIX -> "Ảnh chụp giấy tờ bị mất góc, xin chụp lại đủ bốn góc và gửi lại.";
            case REQUEST_SUPPLEMENT -> "Bổ sung bản chụp căn cước hai mặt và giấy tờ chứng minh nơi cư trú.";
            case REQUEST_PAYMENT -> "Lệ phí theo nghị quyết của Hội đồng nhân dân tỉnh, nộp trực tuyến hoặc tại quầy.";
            case CONSULT -> "Công an xã: đề nghị xác minh thông tin ngày sinh trong hồ sơ cư trú.";
            case SEND_BACK -> "Ghi lại đúng nơi cư trú theo địa danh mới rồi trình lại.";
            default -> "";
        };
    }
}
