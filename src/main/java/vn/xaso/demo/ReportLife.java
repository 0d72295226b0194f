package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.reports.ReportingPeriod;
import vn.xaso.reports.ReportingPeriod.Kind;
import vn.xaso.reports.design.application.DutyDesk;
import vn.xaso.reports.design.application.FormDesk;
import vn.xaso.reports.design.domain.ReportingDuty;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.reports.sheets.SheetForm;

/// The reports of the demonstration: table II.06 of a quarter, put together and locked; the last month, which nearly
/// all
/// have sent; and a question that is due in a few days.
@Lazy
@Component
class ReportLife {

    private static final int LAW = ReportingPeriod.LAWFUL_CLOSING;
    private static final String MONTHLY = "Báo cáo tình hình kinh tế – xã hội tháng";
    private static final int OF_THE_QUARTER = 8;
    private static final int OF_THE_MONTH = 30;
    private static final int AT_WORK = 10;
    private static final int DAYS_TO_ANSWER = 10;

    private final ReportDesks desks;
    private final ReportAuthors authors;
    private final TransactionTemplate transaction;

    ReportLife(ReportDesks desks, ReportAuthors authors, TransactionTemplate transaction) {
        this.desks = desks;
        this.authors = authors;
        this.transaction = transaction;
    }

    /// The desks of the province.
    @Lazy
    @Component
    record ReportDesks(DutyDesk duties, FormDesk forms, RoundDesk rounds) {}

    void live(Map<String, DemoPerson> people, Instant now) {
        var province = Objects.requireNonNull(people.get("quantri.tinh")).actor();
        boolean told = in(province, () -> desks.duties().list(province)).stream()
                .anyMatch(duty -> duty.terms().name().vi().equals(MONTHLY));
        if (told) {
            return;
        }
        var today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        month(people, province, today, now);
        quarter(people, province, today, now);
        once(province, today);
    }

    /// Nearly all sent it in time, one came late, one has to send it again.
    private void month(Map<String, DemoPerson> people, Actor province, LocalDate today, Instant now) {
        var period = ReportingPeriod.closedOn(Kind.MONTH, today, LAW);
        var duty = duty(
                province,
                terms(
                        MONTHLY,
                        "Monthly economic and social report",
                        "Kết quả thực hiện nhiệm vụ phát triển kinh tế – xã hội trong tháng và nhiệm vụ tháng sau.",
                        Kind.MONTH,
                        4,
                        period.last()),
                Set.of(),
                ReportForms.month());
        var round = open(province, duty, period);
        int no = 0;
        for (var commune : authors.communes(OF_THE_MONTH + 1 + AT_WORK)) {
            var at = no == OF_THE_MONTH ? after(round.dueOn(), 2) : after(period.last(), 1 + no % 4);
            if (no > OF_THE_MONTH) {
                authors.begin(people, commune, round, earlier(at, now));
            } else {
                authors.send(people, commune, round, no, earlier(at, now));
            }
            no++;
        }
        authors.judge(province, round);
    }

    /// What the cases of the half-year give, from a few communes.
    private void quarter(Map<String, DemoPerson> people, Actor province, LocalDate today, Instant now) {
        var communes = authors.communes(OF_THE_QUARTER);
        var units = communes.stream().map(authors::unit).collect(Collectors.toSet());
        var period = ReportingPeriod.of(Kind.QUARTER, 2026, 2, LAW);
        var duty = duty(
                province,
                terms(
                        "Biểu II.06/VPCP/KSTT: kết quả giải quyết thủ tục hành chính",
                        "Table II.06: administrative procedures resolved",
                        "Tình hình tiếp nhận và giải quyết hồ sơ thủ tục hành chính theo lĩnh vực.",
                        Kind.QUARTER,
                        3,
                        ReportingPeriod.closedOn(Kind.QUARTER, today, LAW)
                                .last()
                                .plusDays(1)),
                units,
                ReportForms.procedures());
        var round = open(province, duty, period);
        int no = 0;
        for (var commune : communes) {
            authors.send(people, commune, round, no, earlier(after(period.last(), 1 + no++ % 3), now));
        }
        authors.takeAll(province, round, earlier(after(round.dueOn(), 1), now));
        in(province, () -> {
            OfficeClock.at(
                    earlier(after(round.dueOn(), 2), now), () -> desks.rounds().lock(province, round.id(), true));
            return true;
        });
    }

    private void once(Actor province, LocalDate today) {
        var duty = duty(
                province,
                terms(
                        "Báo cáo nhanh công tác phòng, chống rét cho đàn trâu, bò",
                        "Cattle against the cold: a quick report",
                        "Kết quả kiểm tra chuồng trại và dự trữ thức ăn trước đợt rét.",
                        Kind.AD_HOC,
                        5,
                        today),
                Set.of(),
                ReportForms.cold());
        var everybody = new ArrayList<UnitId>(province.units());
        everybody.remove(province.unit());
        var wanted =
                new RoundDesk.Wanted(today.minusDays(7), today, today.plusDays(DAYS_TO_ANSWER), Set.copyOf(everybody));
        in(province, () -> desks.rounds().openOnce(province, duty.id(), wanted));
    }

    private ReportingDuty duty(Actor province, ReportingDuty.Terms terms, Set<UnitId> units, SheetForm form) {
        return in(province, () -> {
            var duty = desks.duties().make(province, terms);
            if (!units.isEmpty()) {
                desks.duties().assign(province, duty.id(), 1, false, units);
            }
            var draft = desks.forms().begin(province, duty.id(), null);
            desks.forms().change(province, draft.id(), 1, empty -> form);
            desks.forms().publish(province, draft.id(), 2);
            return desks.duties().get(province, duty.id());
        });
    }

    private ReportingRound open(Actor province, ReportingDuty duty, ReportingPeriod period) {
        var opened = new java.util.concurrent.atomic.AtomicReference<ReportingRound>();
        OfficeClock.at(
                after(period.last(), 0),
                () -> opened.set(in(
                        province,
                        () -> desks.rounds().openPeriod(province, duty.id(), period.year(), period.number()))));
        return Objects.requireNonNull(opened.get());
    }

    private static ReportingDuty.Terms terms(
            String vi, String en, String content, Kind kind, int dueDays, LocalDate beginsOn) {
        return new ReportingDuty.Terms(
                new Wording(vi, en),
                content,
                "Ủy ban nhân dân các xã, phường",
                "UBND tỉnh Điện Biên (qua Văn phòng UBND tỉnh)",
                ReportingDuty.Way.ELECTRONIC,
                "Công chức được giao lập báo cáo; Chủ tịch hoặc Phó Chủ tịch UBND xã duyệt, ký số; Văn thư đóng dấu và"
                        + " gửi.",
                kind,
                LAW,
                dueDays,
                "Nghị định 09/2019/NĐ-CP và quy định chế độ báo cáo của UBND tỉnh",
                beginsOn);
    }

    private <R> R in(Actor actor, java.util.function.Supplier<R> work) {
        return UnitScope.of(actor.units()).call(() -> transaction.execute(status -> work.get()));
    }

    private static Instant after(LocalDate day, int days) {
        return day.plusDays(days).atTime(9, 12).atZone(OfficeClock.ZONE).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
