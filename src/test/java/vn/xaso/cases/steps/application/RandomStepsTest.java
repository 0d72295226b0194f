package vn.xaso.cases.steps.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.application.ResultDraft;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Outcome;
import vn.xaso.cases.steps.StepRecords;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Designs;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureVersion;

/// People of an office who do anything with a case of a designed procedure in any order, at the real desks and in the
/// real database: only ways of the design are taken, the case always has an owner, and it can always be brought to its
/// end.
///
/// Law: NĐ 118/2025/NĐ-CP
@HouseTest
class RandomStepsTest {

    private static final int STORIES = Integer.getInteger("xaso.test.stories", 24);
    private static final int TRIES = 30;
    private static final int TO_THE_END = 60;
    private static final Set<CaseState> IN_HAND = EnumSet.of(
            CaseState.ASSIGNED, CaseState.IN_REVIEW, CaseState.RETURNED_TO_SPECIALIST, CaseState.WAIT_OTHER_ORG);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private StepDesk desk;

    @Autowired
    private StepWaitDesk waits;

    private StepRecords records;
    private SangNhe.Desks desks;

    @BeforeEach
    void found() {
        records = new StepRecords(program);
        desks = new SangNhe(program).desks();
    }

    @Test
    void takesOnlyDesignedWaysAndNeverGetsStuck() {
        var designs = List.of(
                records.published("9.980001", Designs.consultation()), records.published("9.980002", Designs.beside()));
        for (int seed = 0; seed < STORIES; seed++) {
            tell(designs.get(seed % designs.size()), new Random(seed), "story " + seed);
        }
    }

    private void tell(ProcedureVersion procedure, Random random, String story) {
        var file = records.assigned(procedure, "Hạng Thị Chá");
        for (int i = 0; i < TRIES && IN_HAND.contains(file.state()); i++) {
            file = done(file, now -> anything(now, random), story);
        }
        for (int i = 0; i < TO_THE_END && file.state() != CaseState.RETURNED_RESULT; i++) {
            file = done(file, this::onward, story);
        }
        assertThat(file.state()).as(story).isEqualTo(CaseState.RETURNED_RESULT);
        assertThat(records.course(file).open()).as(story).isEmpty();
    }

    private CaseFile done(CaseFile file, Consumer<CaseFile> act, String story) {
        var before = records.course(file);
        try {
            act.accept(file);
        } catch (Refusal | Absent | Overtaken no) {
            assertThat(records.course(file)).as(story).isEqualTo(before);
        }
        var after = records.now(file);
        holds(before, records.course(after), after, story);
        return after;
    }

    private static void holds(Course before, Course course, CaseFile file, String story) {
        for (var visit :
                course.visits().subList(before.visits().size(), course.visits().size())) {
            boolean designed = course.visits().stream()
                    .map(course::stepOf)
                    .anyMatch(step -> visit.from() == 0
                            ? step.next().contains(visit.step())
                            : step.order() == visit.from() && step.returnsTo().contains(visit.step()));
            assertThat(designed).as("%s: %s", story, visit).isTrue();
        }
        if (IN_HAND.contains(file.state())) {
            assertThat(file.assignee()).as(story).isNotNull();
            assertThat(course.open()).as(story).isNotEmpty();
        }
        assertThat(course.visits().stream()
                        .filter(visit -> visit.isAtWork()
                                && visit.leg() == null
                                && !course.asked().contains(visit)))
                .as(story)
                .hasSizeLessThanOrEqualTo(1);
    }

    private CaseFile anything(CaseFile file, Random random) {
        var owner = owner(file);
        var course = records.course(file);
        int seen = file.version();
        return switch (random.nextInt(7)) {
            case 0, 1 -> as(owner, who -> desk.passOn(who, file.id(), seen, random.nextInt(3), null));
            case 2 ->
                as(
                        owner,
                        who -> desk.sendBack(
                                who, file.id(), seen, CaseAct.SEND_BACK, 1 + random.nextInt(9), "Xem lại"));
            case 3 -> answered(file, course, random.nextBoolean());
            case 4 -> wentOn(file, course, owner);
            case 5 -> draft(file, owner);
            default -> assigned(file);
        };
    }

    private CaseFile assigned(CaseFile file) {
        var official = records.person("hotich").person();
        return as(
                records.person("chanhvanphong"),
                who -> desks.handling().assign(who, file.id(), file.version(), official));
    }

    /// What somebody does who wants the case to come to its end.
    private CaseFile onward(CaseFile file) {
        int seen = file.version();
        var course = records.course(file);
        return switch (file.state()) {
            case SUBMITTED_TO_LEADER ->
                as(records.person("chutich"), who -> desks.leader().approveOnPaper(who, file.id(), seen));
            case SIGNED -> as(records.person("vanthu"), who -> desks.returns().issueOnPaper(who, file.id(), seen));
            case RESULT_ISSUED, NEGATIVE_RESULT ->
                as(records.person("motcua"), who -> desks.returns().handOver(who, file.id(), seen, "Trao tận tay"));
            default -> inHand(file, course);
        };
    }

    private CaseFile inHand(CaseFile file, Course course) {
        var owner = owner(file);
        if (course.asked().stream().anyMatch(visit -> visit.leg() != null)) {
            return wentOn(file, course, owner);
        }
        if (StepLedger.drafted(course, Outcome.GRANTED, Instant.now()).isPresent()) {
            return draft(file, owner);
        }
        return as(owner, who -> desk.passOn(who, file.id(), file.version(), 0, null));
    }

    private CaseFile answered(CaseFile file, Course course, boolean answers) {
        course.asked().stream()
                .filter(visit -> visit.leg() != null)
                .map(Visit::step)
                .findFirst()
                .ifPresent(step -> {
                    if (answers) {
                        records.answer(file, step, "Đồng ý.");
                    } else {
                        records.giveBack(file, step, "Không thuộc phòng này");
                    }
                });
        return file;
    }

    private CaseFile wentOn(CaseFile file, Course course, Actor owner) {
        course.asked().stream()
                .filter(visit -> visit.leg() != null)
                .findFirst()
                .ifPresent(visit -> OfficeClock.at(
                        Instant.now().plus(Duration.ofDays(20)),
                        () -> as(owner, who -> {
                            waits.goOn(who, file.id(), file.version(), visit.no(), "Đã quá hạn");
                            return file;
                        })));
        return file;
    }

    private CaseFile draft(CaseFile file, Actor owner) {
        var draft = new ResultDraft(Outcome.GRANTED, "Đủ điều kiện.", null);
        return as(owner, who -> desks.drafting().submitToLeader(who, file.id(), file.version(), draft));
    }

    private Actor owner(CaseFile file) {
        UUID official = Objects.requireNonNull(file.assignee());
        return List.of("hotich", "hotich2", "kinhte", "kinhte1", "kinhte2", "kinhte3", "chanhvanphong").stream()
                .map(records::person)
                .filter(actor -> actor.person().equals(official))
                .findFirst()
                .orElseThrow();
    }

    private CaseFile as(Actor actor, java.util.function.Function<Actor, CaseFile> act) {
        return records.as(actor, act);
    }
}
