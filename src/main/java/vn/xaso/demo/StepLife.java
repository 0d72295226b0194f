package vn.xaso.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.steps.application.StepDesk;
import vn.xaso.cases.steps.application.StepView;
import vn.xaso.cases.steps.application.StepWaitDesk;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.demo.LegLife.LegDesks;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.signing.KeyShelf;

/// Cases of designed procedures: one in each step, one that was sent back, one that waits for an office that is late.
@Lazy
@Component
class StepLife {

    private static final int MINUTES_OF_A_DAY = 480;
    private static final int SOON = 60;

    private final StepDesks desks;
    private final LegDesks legs;
    private final DemoDesigns designs;
    private final CaseLife life;
    private final KeyShelf keys;
    private final TransactionTemplate transaction;

    @Lazy
    @Component
    record StepDesks(StepDesk steps, StepWaitDesk waits, StepView view, CaseFiles cases) {}

    /// How many working days ago a case came, and what was done with it since. `ANSWER` and `BACK` name a step.
    private static final Map<String, List<String>> STORIES = Map.of(
            "1.013225",
            List.of(
                    "1 ACCEPT",
                    "1 ACCEPT ASSIGN",
                    "2 ACCEPT ASSIGN REVIEW PASS",
                    "7 ACCEPT ASSIGN REVIEW PASS ANSWER4",
                    "3 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5",
                    "4 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5 BACK3",
                    "8 ACCEPT ASSIGN REVIEW PASS ANSWER5 GO_ON",
                    "5 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5 DRAFT",
                    "6 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5 DRAFT BACK6",
                    "7 ACCEPT ASSIGN REVIEW PASS ANSWER5 ANSWER4 DRAFT SIGN",
                    "8 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5 DRAFT SIGN ISSUE",
                    "9 ACCEPT ASSIGN REVIEW PASS ANSWER4 ANSWER5 DRAFT SIGN ISSUE HAND_OVER"),
            "1.012812",
            List.of(
                    "1 ACCEPT ASSIGN",
                    "4 ACCEPT ASSIGN REVIEW PASS",
                    "6 ACCEPT ASSIGN REVIEW PASS WAIT",
                    "7 ACCEPT ASSIGN REVIEW PASS ANSWER5 PASS",
                    "8 ACCEPT ASSIGN REVIEW PASS ANSWER5 PASS BACK3",
                    "9 ACCEPT ASSIGN REVIEW PASS ANSWER5 PASS DRAFT"));

    StepLife(
            StepDesks desks,
            LegDesks legs,
            DemoDesigns designs,
            CaseLife life,
            KeyShelf keys,
            TransactionTemplate transaction) {
        this.desks = desks;
        this.legs = legs;
        this.designs = designs;
        this.life = life;
        this.keys = keys;
        this.transaction = transaction;
    }

    void live(Map<String, DemoPerson> people, OfficeHours hours, Commune commune, Instant now) {
        try (var office = new DemoOffice(commune, people, keys)) {
            for (var code : List.of("1.013225", "1.012812")) {
                var from = hours.before(now, 10L * MINUTES_OF_A_DAY);
                var version = designs.published(people, code, from);
                int no = 0;
                for (var story : STORIES.getOrDefault(code, List.of())) {
                    live(office, hours, commune, version, story, ++no, now);
                }
            }
        }
    }

    private void live(
            DemoOffice office,
            OfficeHours hours,
            Commune commune,
            ProcedureVersion version,
            String story,
            int no,
            Instant now) {
        var words = story.split(" ");
        long minutes = Long.parseLong(words[0]) * MINUTES_OF_A_DAY;
        var acts = Arrays.copyOfRange(words, 1, words.length);
        var villagers = new Villagers(
                new java.util.Random(version.code().hashCode() + no), commune.villages(), commune.seed() * 7_000 + no);
        var begun = hours.before(now, minutes);
        var plan = new CasePlan(
                "demo-steps-" + commune.suffix() + "-" + version.code() + "-" + no,
                version,
                villagers.adult(),
                Channel.COUNTER,
                List.of(new Act(begun, Act.Step.SUBMIT, "")));
        long gap = Math.min(minutes * 7 / 10 / (acts.length + 1), MINUTES_OF_A_DAY / 2);
        UnitScope.of(office.unit()).run(() -> {
            if (life.find(office, plan).isEmpty()) {
                OfficeClock.at(begun, () -> life.begin(office, commune, plan, begun));
            }
        });
        var at = begun;
        for (var act : acts) {
            long pause = act.equals("ACCEPT") || act.equals("ASSIGN") ? Math.min(gap, SOON) : gap;
            at = act.equals("GO_ON") ? hours.before(now, SOON) : hours.after(at, pause);
            var time = at;
            OfficeClock.at(time, () -> act(office, hours, plan, act, time));
            legs.post().carry(office.unit());
        }
    }

    private void act(DemoOffice office, OfficeHours hours, CasePlan plan, String word, Instant at) {
        if (word.startsWith("ANSWER")) {
            answer(office, plan, Integer.parseInt(word.substring("ANSWER".length())));
            return;
        }
        UnitScope.of(office.unit()).run(() -> {
            var now = now(office, plan);
            if (word.startsWith("BACK")) {
                sendBack(office, plan, now, Integer.parseInt(word.substring("BACK".length())));
            } else if (word.equals("PASS") || word.equals("WAIT")) {
                desks.steps().passOn(office.specialist(plan), now.id(), now.version(), 0, null);
            } else if (word.equals("GO_ON")) {
                var late = asked(now).getFirst();
                desks.waits()
                        .goOn(
                                office.specialist(plan),
                                now.id(),
                                now.version(),
                                late.no(),
                                "Phòng được hỏi quá hạn, nội dung đã rõ theo quy hoạch chung của xã.");
            } else {
                life.act(office, hours, plan, now, new Act(at, Act.Step.valueOf(word), ""));
            }
        });
    }

    private void sendBack(DemoOffice office, CasePlan plan, CaseFile now, int to) {
        boolean drafted = now.state() == vn.xaso.cases.CaseState.SUBMITTED_TO_LEADER;
        desks.steps()
                .sendBack(
                        drafted ? office.leader(plan) : office.specialist(plan),
                        now.id(),
                        now.version(),
                        drafted ? CaseAct.RETURN_TO_SPECIALIST : CaseAct.SEND_BACK,
                        to,
                        drafted
                                ? "Ghi rõ chỉ giới xây dựng rồi trình lại."
                                : "Số đo trong bản vẽ chưa khớp giấy chứng nhận, cần kiểm tra lại.");
    }

    private void answer(DemoOffice office, CasePlan plan, int step) {
        var head = office.head("OFFICE");
        var leg = UnitScope.of(office.unit())
                .call(() -> asked(now(office, plan)).stream()
                        .filter(visit -> visit.step() == step)
                        .map(visit -> Objects.requireNonNull(visit.leg()))
                        .findFirst()
                        .orElseThrow());
        var taken = as(head, who -> legs.answering().acknowledge(who, leg, 1));
        as(
                head,
                who -> legs.answering()
                        .answer(who, leg, taken.version(), "Phù hợp, đề nghị giải quyết theo quy định.", List.of()));
    }

    private List<Visit> asked(CaseFile now) {
        return Objects.requireNonNull(transaction.execute(
                status -> desks.view().find(now).orElseThrow().asked()));
    }

    private CaseFile now(DemoOffice office, CasePlan plan) {
        return Objects.requireNonNull(transaction.execute(
                status -> desks.cases().findByRequest(office.unit(), plan.key()).orElseThrow()));
    }

    private <T> T as(Actor actor, Function<Actor, T> act) {
        return UnitScope.of(actor.unit())
                .call(() -> Objects.requireNonNull(transaction.execute(status -> act.apply(actor))));
    }
}
