package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.demo.plans.LeaderDesks;
import vn.xaso.demo.plans.PlanLife;
import vn.xaso.directory.Staff;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.indicators.directives.application.DirectiveDesk.Wanted;
import vn.xaso.indicators.directives.domain.Directive.About;
import vn.xaso.indicators.directives.domain.Directive.Kind;
import vn.xaso.indicators.directives.domain.Directive.Person;
import vn.xaso.indicators.directives.domain.Directive.Subject;
import vn.xaso.indicators.directives.domain.DirectiveStep;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// What leaders of the demonstration are warned of, and what they ask, urge and plan.
@Lazy
@Component
class LeadersLife {

    private static final LocalTime BEFORE_THE_DIGEST = LocalTime.of(16, 15);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 31);
    private static final int MATTERS = 6;

    private final LeaderDesks desks;
    private final PlanLife plans;
    private final WorkingCalendars calendars;
    private final Staff staff;
    private final Texts texts;

    LeadersLife(LeaderDesks desks, PlanLife plans, WorkingCalendars calendars, Staff staff, TextShelf shelf) {
        this.desks = desks;
        this.plans = plans;
        this.calendars = calendars;
        this.staff = staff;
        this.texts = shelf.in(Language.VI);
    }

    void live(Map<String, DemoPerson> people, Instant now) {
        if (plans.isDone(people)) {
            return;
        }
        plans.live(people);
        for (var commune : List.of(Commune.SANG_NHE, Commune.SI_PA_PHIN)) {
            var leader = PlanLife.actor(people, "chutich." + commune.suffix());
            warn(leader.unit(), now);
            ask(leader, people, now);
        }
        var official = PlanLife.actor(people, "kiemsoat.tinh");
        var unit =
                PlanLife.actor(people, "chutich." + Commune.SANG_NHE.suffix()).unit();
        var words = "Hồ sơ quá hạn của xã tăng so với tháng trước; đề nghị báo cáo cách giải quyết.";
        UnitScope.of(official.units())
                .run(() -> give(
                        official,
                        Kind.ASK,
                        new Subject(About.UNIT, unit.value(), "UBND xã Sáng Nhè"),
                        unit,
                        null,
                        words));
        desks.post().carry(official.unit());
    }

    /// As on the afternoon of the last working day before today: the digest of today may be made already.
    private void warn(UnitId unit, Instant now) {
        var day = LocalDate.ofInstant(now, OfficeClock.ZONE).minusDays(1);
        while (!calendars.of(unit).isWorking(day)) {
            day = day.minusDays(1);
        }
        OfficeClock.at(at(day, BEFORE_THE_DIGEST), () -> desks.alerts().look(unit));
        OfficeClock.at(at(day, AFTERNOON), () -> desks.digests().sumUp(unit));
        desks.alerts().look(unit);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toInstant();
    }

    /// The chairman asks about the oldest cases, urges another, and is answered once.
    private void ask(Actor leader, Map<String, DemoPerson> people, Instant now) {
        UnitScope.of(leader.unit()).run(() -> {
            var late = desks.cases().due(leader.unit(), null, now, MATTERS, texts).stream()
                    .filter(one -> one.holder() != null)
                    .toList();
            for (int i = 0; i < late.size(); i++) {
                var kind = i % 2 == 0 ? Kind.ASK : Kind.URGE;
                say(leader, kind, late.get(i), i == 0 ? people : Map.of());
            }
        });
    }

    /// @param people of whom the holder answers; nobody does where it is empty
    private void say(Actor leader, Kind kind, CaseWork.Held held, Map<String, DemoPerson> people) {
        var holder = Objects.requireNonNull(held.holder());
        var to = new Person(holder, staff.name(holder));
        var subject = new Subject(About.CASE, held.id(), held.code() + " – " + held.procedure());
        var words = texts.of("directives.words." + kind);
        var id = give(leader, kind, subject, leader.unit(), to, words);
        if (!people.isEmpty()) {
            var official = people.values().stream()
                    .map(DemoPerson::actor)
                    .filter(one -> one.person().equals(holder))
                    .findFirst()
                    .orElseThrow();
            desks.directives()
                    .step(
                            official,
                            id,
                            DirectiveStep.Kind.ANSWERED,
                            "Đang chờ xác minh của công an xã; xong trong tuần.");
        }
    }

    private UUID give(Actor by, Kind kind, Subject subject, UnitId unit, @Nullable Person to, String words) {
        var name = to == null ? subject.label() : to.name();
        return desks.directives()
                .give(by, new Wanted(kind, subject, unit, to, name, null, words, null))
                .id();
    }
}
