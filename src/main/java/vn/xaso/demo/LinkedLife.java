package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.application.NewCase;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CasePaper;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.hands.application.AssignmentDesk;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.legs.domain.LegAct;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.signing.KeyShelf;

/// Linked cases of the demonstration: one that has just been received, one whose first step is done, one whose results
/// lie ready.
@Lazy
@Component
class LinkedLife {

    private static final String BIRTH = "2.000986";
    private static final String DEATH = "2.002622";
    private static final long HOUR = 60;

    private final LinkedDesks desks;
    private final DemoProcedures procedures;
    private final FilledForms forms;
    private final KeyShelf keys;

    /// What is worked with.
    @Lazy
    @Component
    record LinkedDesks(
            DemoDesks cases,
            AskDesk asking,
            AssignmentDesk assignment,
            LinkedSteps steps,
            CaseFiles files,
            TransactionTemplate transaction) {}

    LinkedLife(LinkedDesks desks, DemoProcedures procedures, FilledForms forms, KeyShelf keys) {
        this.desks = desks;
        this.procedures = procedures;
        this.forms = forms;
        this.keys = keys;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Instant now) {
        try (var office = new DemoOffice(commune, people, keys)) {
            UnitScope.of(office.unit()).run(() -> {
                if (commune.equals(Commune.SI_PA_PHIN)) {
                    share(office);
                }
                begin(office, hours, commune, DEATH, now, 3 * HOUR);
                var half = begin(office, hours, commune, BIRTH, now, 14 * HOUR);
                decide(office, half, hours.before(now, 10 * HOUR));
                var whole = begin(office, hours, commune, BIRTH, now, 30 * HOUR);
                decide(office, whole, hours.before(now, 24 * HOUR));
                answer(
                        office,
                        whole,
                        2,
                        hours.before(now, 9 * HOUR),
                        "Đã đăng ký thường trú; thông báo số 214/TB-CAX.");
                answer(office, whole, 3, hours.before(now, 5 * HOUR), "Đã cấp thẻ bảo hiểm y tế, gửi kèm bản điện tử.");
            });
        }
    }

    /// Who gets which cases, as the unit wrote it down.
    private void share(DemoOffice office) {
        var head = office.head("OFFICE");
        var desk = desks.assignment();
        desk.write(head, "Hộ tịch", List.of(line(office, "hotich", 2), line(office, "hotich2", 1)));
        desk.write(head, "Chứng thực", List.of(line(office, "hotich2", 1), line(office, "hotich", 1)));
        desk.write(head, "Liên thông", List.of(line(office, "hotich", 1)));
        desk.write(head, "Bảo trợ xã hội", List.of(line(office, "vanhoa1", 1), line(office, "vanhoa2", 1)));
    }

    private static AssignmentDesk.Line line(DemoOffice office, String person, int weight) {
        return new AssignmentDesk.Line(null, office.person(person).person(), weight);
    }

    private CaseFile begin(
            DemoOffice office, OfficeHours hours, Commune commune, String code, Instant now, long minutesAgo) {
        var at = hours.before(now, minutesAgo);
        var random = new Random(commune.seed() + minutesAgo);
        var villagers = new Villagers(random, commune.villages(), commune.seed() * 9_500 + (int) minutesAgo);
        var who = villagers.adult();
        var procedure = procedures.get(code);
        var answers =
                forms.fill(procedure, office.unit(), who, villagers, random, LocalDate.ofInstant(at, OfficeClock.ZONE));
        var paper = new CasePaper(1, 1, procedure.papers().getFirst().name(), CasePaper.Kind.ORIGINAL, 1, null, at);
        var wanted = new NewCase(
                office.unit(),
                office.unit(),
                procedure,
                Channel.COUNTER,
                who.applicant(null),
                answers,
                List.of(paper),
                "demo-linked-" + commune.suffix() + "-" + minutesAgo);
        var intake = desks.cases().intake();
        var oneStop = office.person("motcua");
        OfficeClock.at(at, () -> {
            var taken = intake.takeIn(oneStop, wanted);
            intake.accept(oneStop, taken.id(), taken.version());
        });
        return desks.transaction()
                .execute(status -> desks.files()
                        .findByRequest(office.unit(), wanted.requestKey())
                        .orElseThrow());
    }

    /// The first step goes through the office.
    private void decide(DemoOffice office, CaseFile parent, Instant at) {
        var child = Objects.requireNonNull(step(parent, 1).child());
        var specialist = office.person("hotich");
        var leader = office.chairman();
        OfficeClock.at(at, () -> {
            var cases = desks.cases();
            var accepted = now(parent, child);
            var assigned = cases.handling()
                    .assign(office.head("OFFICE"), accepted.id(), accepted.version(), specialist.person());
            var draft = new ResultDraft(Outcome.GRANTED, "", leader.person());
            var submitted = cases.drafting().submitToLeader(specialist, assigned.id(), assigned.version(), draft);
            var signed = cases.leader().sign(leader, submitted.id(), submitted.version(), office.keyOf(leader));
            cases.returns().issue(office.clerk(), signed.id(), signed.version(), office.keyOfUnit());
        });
    }

    private void answer(DemoOffice office, CaseFile parent, int no, Instant at, String words) {
        var leg = Objects.requireNonNull(step(parent, no).leg());
        var head = office.head("OFFICE");
        OfficeClock.at(at, () -> {
            var seen = desks.asking().record(head, leg, 1, LegAct.ACKNOWLEDGE, "", List.of());
            desks.asking().record(head, leg, seen.version(), LegAct.ANSWER, words, List.of());
        });
    }

    private StepRun step(CaseFile parent, int no) {
        return desks.transaction()
                .execute(status -> desks.steps().of(parent.unit(), parent.id()).get(no - 1));
    }

    private CaseFile now(CaseFile parent, UUID child) {
        return desks.transaction().execute(status -> desks.files().get(parent.unit(), child));
    }
}
