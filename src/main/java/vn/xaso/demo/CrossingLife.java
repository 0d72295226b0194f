package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.cases.crossing.domain.Crossing;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyShelf;

/// Each counter receives two cases for the other commune: one that is over, and one that lies there now.
@Lazy
@Component
class CrossingLife {

    private static final String PROCEDURE = "1.004873";
    private static final int MINUTES_AGO = 240;
    private static final int DAYS_AGO = 2_000;
    private static final long STEP = 90;

    private final CrossingDesk desk;
    private final CrossingPost post;
    private final DemoProcedures procedures;
    private final FilledForms forms;
    private final DemoDesks desks;
    private final KeyShelf keys;

    CrossingLife(
            CrossingDesk desk,
            CrossingPost post,
            DemoProcedures procedures,
            FilledForms forms,
            DemoDesks desks,
            KeyShelf keys) {
        this.desk = desk;
        this.post = post;
        this.procedures = procedures;
        this.forms = forms;
        this.desks = desks;
        this.keys = keys;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Commune other, Instant now) {
        var counter =
                Objects.requireNonNull(people.get("motcua." + commune.suffix())).actor();
        var competent =
                Objects.requireNonNull(people.get("motcua." + other.suffix())).actor();
        over(people, hours, counter, received(counter, competent, commune, other, hours.before(now, DAYS_AGO)), other);
        received(counter, competent, commune, other, hours.before(now, MINUTES_AGO));
    }

    private Crossing received(Actor counter, Actor competent, Commune commune, Commune other, Instant at) {
        var random = new Random(other.seed() + 700L + at.getEpochSecond() % 7);
        var villagers = new Villagers(random, other.villages(), other.seed() * 9_000);
        var who = villagers.adult();
        var procedure = procedures.get(PROCEDURE);
        var day = LocalDate.ofInstant(at, OfficeClock.ZONE);
        var answers = forms.fill(procedure, competent.unit(), who, villagers, random, day);
        var paper = new CasePaper(1, null, "Tờ khai có chữ ký", CasePaper.Kind.ORIGINAL, 1, null, at);
        var wanted = new NewCase(
                competent.unit(),
                counter.unit(),
                procedure,
                Channel.COUNTER,
                who.applicant(null),
                answers,
                List.of(paper),
                "demo-crossing-" + commune.suffix() + "-" + day);
        var taken = at(at, () -> in(counter, () -> desk.takeIn(counter, wanted, Map.of())));
        post.carry(counter.unit());
        return in(counter, () -> desk.get(counter, taken.id()));
    }

    /// Decided there, handed over here.
    private void over(
            Map<String, DemoPerson> people, OfficeHours hours, Actor counter, Crossing crossing, Commune other) {
        var id = crossing.standing().caseId();
        if (id == null || crossing.handedOver() != null) {
            return; // it was lived through before, or the other unit is closed
        }
        int seen = crossing.standing().version();
        var from = crossing.receivedAt();
        try (var office = new DemoOffice(other, people, keys)) {
            var specialist = office.specialist("OFFICE", 1);
            var leader = office.chairman();
            var assigned = at(
                    hours.after(from, STEP),
                    () -> in(
                            specialist,
                            () -> desks.handling().assign(office.head("OFFICE"), id, seen, specialist.person())));
            var draft = new ResultDraft(Outcome.GRANTED, "", leader.person());
            var drafted = at(
                    hours.after(from, 2 * STEP),
                    () -> in(
                            specialist,
                            () -> desks.drafting().submitToLeader(specialist, id, assigned.version(), draft)));
            var signed = at(
                    hours.after(from, 3 * STEP),
                    () -> in(leader, () -> desks.leader().sign(leader, id, drafted.version(), office.keyOf(leader))));
            at(
                    hours.after(from, 4 * STEP),
                    () -> in(
                            leader,
                            () -> desks.returns().issue(office.clerk(), id, signed.version(), office.keyOfUnit())));
            post.carry(office.unit());
        }
        at(
                hours.after(from, 6 * STEP),
                () -> in(counter, () -> desk.handOver(counter, crossing.id(), "Trao tận tay người nộp")));
        post.carry(counter.unit());
    }

    private static <T> T at(Instant time, Supplier<T> work) {
        var done = new AtomicReference<T>();
        OfficeClock.at(time, () -> done.set(work.get()));
        return Objects.requireNonNull(done.get());
    }

    private static <T> T in(Actor actor, Supplier<T> act) {
        return UnitScope.of(actor.unit()).call(act::get);
    }
}
