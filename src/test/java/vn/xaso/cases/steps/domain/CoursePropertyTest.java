package vn.xaso.cases.steps.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.steps.domain.Visit.State;
import vn.xaso.cases.steps.domain.Visit.Worker;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.Flow.StepAct;

/// Thousands of designs drawn at random, and thousands of stories in each kind: people end steps, send back, go on
/// without an answer in any order. Only ways of the design are taken, one official has the case at a time, and wherever
/// branches meet, the work comes to its end.
///
/// Law: NĐ 118/2025/NĐ-CP
class CoursePropertyTest {

    private static final int DESIGNS = 60_000;
    private static final int STORIES = 5;
    private static final int ACTS = 60;
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final Worker SOMEBODY = new Worker(null, "Lò Văn Păn");

    @Test
    void takesOnlyWaysOfTheDesignAndAlwaysComesToAnEnd() {
        int followed = 0;
        int returned = 0;
        int met = 0;
        for (int run = 0; run < DESIGNS; run++) {
            var random = new Random(run);
            var flow = new Flow(Designs.drawn(random));
            if (!flow.canBeFollowed()) {
                continue;
            }
            for (int story = 0; story < STORIES; story++) {
                var course = walked(flow, random, "design " + run + ", story " + story);
                followed++;
                returned += course.returns().isEmpty() ? 0 : 1;
                met += course.visits().stream().anyMatch(visit -> visit.state() == State.WENT_ON) ? 1 : 0;
            }
        }

        assertThat(followed).isGreaterThan(10_000);
        assertThat(returned).isGreaterThan(1_000);
        assertThat(met).isGreaterThan(1_000);
    }

    private static Course walked(Flow flow, Random random, String story) {
        var course = Course.accepted(flow, AT, AT, SOMEBODY);
        for (int act = 0; !course.open().isEmpty(); act++) {
            boolean maySendBack = act < ACTS;
            var before = course;
            course = acted(course, random, maySendBack);
            holds(before, course, story);
            assertThat(act).as(story).isLessThan(ACTS + 40);
        }
        assertThat(course.visits().getLast().state()).as(story).isEqualTo(State.DONE);
        assertThat(course.isAct(course.visits().getLast(), StepAct.RETURN))
                .as(story)
                .isTrue();
        return course;
    }

    /// Something that is possible; never nothing.
    private static Course acted(Course course, Random random, boolean maySendBack) {
        var ready = course.ready();
        var asked = course.asked();
        var own = course.own();
        int lot = random.nextInt(3);
        if (!ready.isEmpty() && (lot == 0 || (asked.isEmpty() && own.isEmpty()))) {
            return course.begin(ready.get(random.nextInt(ready.size())), AT, null, SOMEBODY);
        }
        if (!asked.isEmpty() && (lot == 1 || own.isEmpty())) {
            var visit = asked.get(random.nextInt(asked.size()));
            return random.nextBoolean()
                    ? course.finish(visit, course.onlyWay(visit), AT)
                    : course.goOnWithout(visit, AT, "Đã quá hạn");
        }
        var visit = own.orElseThrow();
        var backs = course.stepOf(visit).returnsTo();
        if (maySendBack && !backs.isEmpty() && random.nextBoolean()) {
            return course.sendBack(visit, backs.get(random.nextInt(backs.size())), AT, "Chưa rõ");
        }
        var ways = course.flow().ways(course.stepOf(visit));
        return ways.isEmpty()
                ? course.finish(visit, List.of(), AT)
                : course.finish(visit, ways.get(random.nextInt(ways.size())), AT);
    }

    private static void holds(Course before, Course after, String story) {
        var flow = after.flow();
        var own = after.visits().stream()
                .filter(visit -> visit.isAtWork() && !after.isAct(visit, StepAct.CONSULT))
                .toList();
        assertThat(own).as(story).hasSizeLessThanOrEqualTo(1);
        assertThat(after.open().isEmpty()
                        || !after.ready().isEmpty()
                        || own.size() + after.asked().size() > 0)
                .as(story)
                .isTrue();
        assertThat(after.open()).as(story).extracting(Visit::step).doesNotHaveDuplicates();
        for (var visit :
                after.visits().subList(before.visits().size(), after.visits().size())) {
            boolean onAWay = before.visits().stream()
                    .filter(Visit::isAtWork)
                    .map(before::stepOf)
                    .anyMatch(step -> visit.from() == 0
                            ? step.next().contains(visit.step())
                            : step.order() == visit.from() && step.returnsTo().contains(visit.step()));
            assertThat(onAWay).as(story).isTrue();
            assertThat(flow.has(visit.step())).as(story).isTrue();
        }
        if (own.stream().anyMatch(visit -> after.isAct(visit, StepAct.DECIDE))) {
            assertThat(after.open()).as(story).hasSize(1);
        }
    }

    @Test
    void waitsWhereBranchesMeetUntilTheLastHasAnsweredOrSomebodyDecided() {
        var course = asked();

        var one = course.finish(at(course, 3), course.onlyWay(at(course, 3)), AT);
        var both = one.goOnWithout(at(one, 4), AT, "Quá hạn hai ngày");

        assertThat(one.next()).isEmpty();
        assertThat(one.standing().waiting()).containsExactly(5);
        assertThat(both.next()).map(Visit::step).contains(5);
    }

    @Test
    void dropsWhatWasBegunBehindTheStepToWhichItGoesBackAndCountsIt() {
        var course = asked();

        var back = course.sendBack(at(course, 3), 2, AT, "Thiếu bản vẽ");

        assertThat(back.open()).singleElement().matches(visit -> visit.step() == 2 && visit.from() == 3);
        assertThat(back.visits()).extracting(Visit::state).contains(State.SENT_BACK, State.DROPPED);
        assertThat(back.returns()).containsEntry(2, 1);
    }

    @Test
    void refusesAWayThatTheDesignDoesNotHave() {
        var course = asked();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> course.sendBack(at(course, 4), 2, AT, "Không rõ"))
                .isInstanceOf(Refusal.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> course.finish(at(course, 3), List.of(course.flow().get(6)), AT))
                .isInstanceOf(Refusal.class);
    }

    private static Course asked() {
        var accepted = Course.accepted(new Flow(Designs.consultation()), AT, AT, SOMEBODY);
        var review = accepted.begin(accepted.next().orElseThrow(), AT, null, SOMEBODY);
        var done = review.finish(at(review, 2), review.onlyWay(at(review, 2)), AT);
        var one = done.begin(done.ready().getFirst(), AT, null, SOMEBODY);
        return one.begin(one.ready().getFirst(), AT, null, SOMEBODY);
    }

    private static Visit at(Course course, int step) {
        return course.open().stream()
                .filter(visit -> visit.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
