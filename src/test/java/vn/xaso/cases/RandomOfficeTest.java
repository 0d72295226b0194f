package vn.xaso.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.application.ActPermission;
import vn.xaso.cases.application.CasePrints;
import vn.xaso.cases.application.HandlingDesk.Repeat;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.demo.DemoProvince;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.signing.Pin;

/// People of an office who do anything with a case in any order, at the real desks and in the real database.
///
/// Law: NĐ 118/2025/NĐ-CP; TT 03/2025/TT-VPCP, annex I
@HouseTest
class RandomOfficeTest {

    private static final String[] PEOPLE = {"motcua", "chanhvanphong", "hotich", "chutich", "vanthu", "quantri"};
    private static final int STORIES = Integer.getInteger("xaso.test.stories", 200);
    private static final int TRIES = 60;
    private static final Pin PIN = new Pin("246810");

    /// The acts after which a due date may be another one, and why each is on record.
    private static final Set<CaseAct> MOVING = EnumSet.of(
            CaseAct.SUBMIT,
            CaseAct.FIX,
            CaseAct.ASK_FIX,
            CaseAct.ACCEPT,
            CaseAct.REQUEST_SUPPLEMENT,
            CaseAct.SUPPLY,
            CaseAct.REQUEST_PAYMENT,
            CaseAct.RECORD_PAYMENT,
            CaseAct.EXTEND);

    private static final Set<CaseAct> WITH_REASON = EnumSet.of(
            CaseAct.ASK_FIX,
            CaseAct.REQUEST_SUPPLEMENT,
            CaseAct.REQUEST_PAYMENT,
            CaseAct.RECORD_PAYMENT,
            CaseAct.EXTEND);

    @Autowired
    private DemoProvince province;

    @Autowired
    private CaseFiles cases;

    private SangNhe office;

    @BeforeEach
    void found(@Autowired ApplicationContext program) {
        province.found();
        office = new SangNhe(program);
    }

    @Test
    void doesWhatTheTableAllowsToWhomItAllowsItAndNothingElse() {
        for (int seed = 0; seed < STORIES; seed++) {
            tell(new Random(seed), "story " + seed);
        }
    }

    private void tell(Random random, String story) {
        var file = office.takenIn(SangNhe.named("Hạng Thị Chá"));
        for (int i = 0; i < TRIES && !CaseState.ENDED.contains(file.state()); i++) {
            var who = PEOPLE[random.nextInt(PEOPLE.length)];
            var act = CaseAct.values()[random.nextInt(CaseAct.values().length)];
            var before = file;
            boolean allowed = isAllowed(actor(who), before, act);
            var after = tried(who, before, act, random);
            if (after != null) {
                assertThat(allowed)
                        .as("%s: %s did %s in %s", story, who, act, before.state())
                        .isTrue();
                file = after;
            }
            holds(before, file, after == null ? null : act, story);
        }
        eachNoticeOnce(file, story);
    }

    private static boolean isAllowed(Actor actor, CaseFile file, CaseAct act) {
        var from = CaseMoves.throughReview(file.state(), act) ? CaseState.IN_REVIEW : file.state();
        return CaseMoves.find(from, act)
                .map(move -> Objects.requireNonNullElse(move.who().right(), Right.RECEIVE_CASES))
                .filter(actor::may)
                .filter(right -> right != Right.REVIEW_CASES || actor.person().equals(file.assignee()))
                .isPresent();
    }

    /// @return null where the desk refused
    private @Nullable CaseFile tried(String who, CaseFile file, CaseAct act, Random random) {
        try {
            return office.as(who, person -> act(person.actor(), file, act, random));
        } catch (Refusal | Absent | Overtaken no) {
            assertThat(office.in(file, () -> cases.get(file.unit(), file.id())).version())
                    .isEqualTo(file.version());
            return null;
        }
    }

    private CaseFile act(Actor actor, CaseFile file, CaseAct act, Random random) {
        var id = file.id();
        int seen = file.version();
        var why = random.nextInt(4) == 0 ? "" : "Lý do " + act;
        var desks = office.desks();
        return switch (act) {
            case ACCEPT -> desks.intake().accept(actor, id, seen);
            case ASK_FIX -> desks.intake().askFix(actor, id, seen, why);
            case REFUSE -> desks.intake().refuse(actor, id, seen, why);
            case FIX, SUPPLY -> answered(actor, file, act, why);
            case RECORD_PAYMENT -> desks.intake().recordPayment(actor, id, seen, why);
            case WITHDRAW -> desks.intake().withdraw(actor, id, seen, why);
            case ASSIGN ->
                desks.handling().assign(actor, id, seen, actor("hotich").person());
            case START_REVIEW -> desks.handling().startReview(actor, id, seen);
            case REQUEST_SUPPLEMENT -> desks.handling().requestSupplement(actor, id, seen, why, Repeat.CONFIRMED);
            case CONSULT -> desks.handling().consult(actor, id, seen, why);
            case RECORD_ANSWER -> desks.handling().recordAnswer(actor, id, seen, why);
            case RECORD_LEG_RESULT -> desks.handling().recordLegResult(actor, id, seen, why);
            case REQUEST_PAYMENT -> desks.handling().requestPayment(actor, id, seen, why);
            case SUBMIT_TO_LEADER ->
                desks.drafting().submitToLeader(actor, id, seen, new ResultDraft(Outcome.GRANTED, why, null));
            case SIGN -> desks.leader().sign(actor, id, seen, PIN);
            case ISSUE -> desks.returns().issue(actor, id, seen, PIN);
            case HAND_OVER -> desks.returns().handOver(actor, id, seen, why);
            case RETURN_TO_SPECIALIST -> desks.leader().returnToSpecialist(actor, id, seen, why);
            case STOP -> desks.leader().stop(actor, id, seen, why);
            case EXTEND -> desks.leader().extend(actor, id, seen, why, newDue(file, random));
            default -> throw new Absent("not at these desks");
        };
    }

    private CaseFile answered(Actor actor, CaseFile file, CaseAct act, String why) {
        ActPermission.require(actor, file, act);
        return office.desks().intake().takeAnswer(actor, file.id(), file.version(), why);
    }

    private static Instant newDue(CaseFile file, Random random) {
        var due = file.times().dueAt();
        return (due == null ? Instant.now() : due).plusSeconds((random.nextInt(10) - 3) * 86_400L);
    }

    private void holds(CaseFile before, CaseFile after, @Nullable CaseAct act, String story) {
        var state = after.state();
        assertThat(CaseMoves.from(state).isEmpty()).as(story).isEqualTo(CaseState.ENDED.contains(state));
        boolean inHand = EnumSet.of(CaseState.ASSIGNED, CaseState.IN_REVIEW, CaseState.RETURNED_TO_SPECIALIST)
                .contains(state);
        assertThat(!inHand || after.assignee() != null).as(story).isTrue();
        if (!Objects.equals(before.times().dueAt(), after.times().dueAt())) {
            assertThat(act).as(story).isIn(MOVING);
            var last = events(after).getLast();
            assertThat(!WITH_REASON.contains(last.act()) || last.note() != null)
                    .as(story)
                    .isTrue();
            assertThat(last.by().kind()).isEqualTo(By.Kind.OFFICIAL);
        }
    }

    /// Form by form: as many as there were acts that make one, and never two of one act.
    private void eachNoticeOnce(CaseFile file, String story) {
        var events = events(file);
        var names = new ArrayList<String>();
        CasePrints.available(file, events).forEach(print -> names.add(print.file()));
        long wanted = events.stream()
                        .filter(event -> !CasePrints.numberOf(event.act()).isEmpty())
                        .count()
                + events.stream().filter(event -> event.act() == CaseAct.ACCEPT).count();
        assertThat(names).as(story).doesNotHaveDuplicates().hasSize((int) wanted);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).no()).as(story).isEqualTo(i + 1);
        }
    }

    private List<CaseEvent> events(CaseFile file) {
        return office.in(file, () -> cases.events(file));
    }

    private Actor actor(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }
}
