package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.xaso.cases.domain.Channel;
import vn.xaso.demo.Act.Step;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.procedures.ProcedureVersion;

/// Plans the first half of 2026 of a commune: who came when, with what, and how long it took.
final class HalfYear {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 26);
    private static final int MINUTES_OF_A_DAY = 480;
    private static final int LONG_DAYS = 10;

    private final Commune commune;
    private final DemoProcedures procedures;
    private final OfficeHours hours;
    private final Random random;
    private final Villagers villagers;
    private final List<LocalDate> days;
    private final List<CasePlan> plans = new ArrayList<>();

    HalfYear(Commune commune, DemoProcedures procedures, OfficeHours hours) {
        this.commune = commune;
        this.procedures = procedures;
        this.hours = hours;
        this.random = new Random(commune.seed());
        this.villagers = new Villagers(random, commune.villages(), commune.seed() * 5_000);
        this.days = hours.workingDays(FIRST, LAST);
    }

    /// The commune of the article: everything online, everything on time.
    List<CasePlan> allOnlineAndOnTime(int count) {
        ordinary(count, true);
        return List.copyOf(plans);
    }

    /// An ordinary commune: every channel, and what goes wrong now and then.
    List<CasePlan> mixed(int count) {
        ordinary(count, false);
        troubles();
        return List.copyOf(plans);
    }

    private void ordinary(int count, boolean online) {
        var deck = procedures.deck(count, random);
        for (int i = 0; i < count; i++) {
            var procedure = deck.get(i);
            var at = arrival(procedure, (double) i / count);
            double share = 0.35 + random.nextDouble() * 0.4;
            var script =
                    new Script(hours, at).ordinary(procedure, share, 8 + random.nextInt(40), 15 + random.nextInt(220));
            add(procedure, online ? Channel.ONLINE : channel(), script);
        }
        Collections.shuffle(plans, random);
    }

    /// Some day near that part of the half-year. What takes long begins early enough to end in it.
    private Instant arrival(ProcedureVersion procedure, double part) {
        var limit = procedure.timeLimit();
        boolean isLong = limit.amount() >= LONG_DAYS;
        int day = (int) (part * (isLong ? 0.7 : 1.0) * days.size());
        boolean sameDay = limit.unit() == LimitUnit.SAME_DAY;
        return hours.on(days.get(day), 5 + random.nextInt(sameDay ? 150 : 420));
    }

    private Channel channel() {
        int lot = random.nextInt(10);
        if (lot < 7) {
            return Channel.ONLINE;
        }
        return lot < 9 ? Channel.COUNTER : Channel.POST;
    }

    private void add(ProcedureVersion procedure, Channel channel, Script script) {
        var who = procedure.code().value().equals("1.014027") ? villagers.old() : villagers.adult();
        plans.add(new CasePlan(
                "demo-2026-" + commune.suffix() + "-" + (plans.size() + 1), procedure, who, channel, script.acts()));
    }

    private void troubles() {
        late(LocalDate.of(2026, 3, 10), MINUTES_OF_A_DAY, "Công chức hộ tịch đi tập huấn, chưa có người thay.");
        late(LocalDate.of(2026, 5, 19), 3 * MINUTES_OF_A_DAY, "Mưa lũ chia cắt đường, chưa xác minh được tại bản.");
        var refused = procedures.get("1.000894");
        add(
                refused,
                Channel.ONLINE,
                new Script(hours, hours.on(LocalDate.of(2026, 4, 2), 40))
                        .then(
                                Step.REFUSE,
                                95,
                                "Một bên chưa đủ tuổi kết hôn theo Điều 8 Luật Hôn nhân và gia đình năm 2014."));
        var stopped = procedures.get("1.012812");
        add(
                stopped,
                Channel.COUNTER,
                started(LocalDate.of(2026, 2, 3))
                        .then(
                                Step.STOP,
                                960,
                                "Hai bên đã tự thỏa thuận xong ranh giới và cùng đề nghị dừng hòa giải."));
        var withdrawn = procedures.get("1.001612");
        add(
                withdrawn,
                Channel.ONLINE,
                started(LocalDate.of(2026, 6, 9))
                        .then(Step.WITHDRAW, 200, "Tôi chưa thuê được chỗ bán hàng, xin rút hồ sơ."));
        supplemented();
        declined();
    }

    /// Late against the date first promised, with the apology that the rules ask for.
    private void late(LocalDate day, long minutesLate, String why) {
        var procedure = procedures.get("1.004859");
        var script = new Script(hours, hours.on(day, 45)).then(Step.ACCEPT, 20);
        long total = script.minutesAllowed(procedure);
        script.then(Step.ASSIGN, 60)
                .then(Step.REVIEW, 60)
                .then(Step.EXTEND, total - 240, why)
                .then(Step.DRAFT, 60 + minutesLate)
                .then(Step.SIGN, 60)
                .then(Step.ISSUE, 60)
                .then(Step.HAND_OVER, 40);
        add(procedure, Channel.COUNTER, script);
    }

    private void supplemented() {
        var procedure = procedures.get("1.001776");
        add(
                procedure,
                Channel.ONLINE,
                started(LocalDate.of(2026, 3, 24))
                        .then(Step.REQUEST_SUPPLEMENT, 300, "Bản chụp Giấy xác nhận khuyết tật bị mờ, xin chụp lại.")
                        .then(Step.SUPPLY, 900, "Tôi gửi lại bản chụp rõ.")
                        .then(Step.DRAFT, 1_500)
                        .then(Step.SIGN, 300)
                        .then(Step.ISSUE, 120)
                        .then(Step.HAND_OVER, 200));
    }

    private void declined() {
        var procedure = procedures.get("1.011607");
        add(
                procedure,
                Channel.COUNTER,
                started(LocalDate.of(2026, 5, 5))
                        .then(
                                Step.DECLINE,
                                1_440,
                                "Kết quả rà soát tại bản: hộ đạt 165 điểm, cao hơn mức chuẩn hộ cận nghèo.")
                        .then(Step.SIGN, 300)
                        .then(Step.ISSUE, 100)
                        .then(Step.HAND_OVER, 300));
    }

    private Script started(LocalDate day) {
        return new Script(hours, hours.on(day, 60))
                .then(Step.ACCEPT, 15)
                .then(Step.ASSIGN, 45)
                .then(Step.REVIEW, 90);
    }
}
