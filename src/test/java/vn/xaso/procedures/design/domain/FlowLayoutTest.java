package vn.xaso.procedures.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.FlowPicture.Box;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// A drawing that a phone shows whole.
class FlowLayoutTest {

    private static final int RUNS = 2_000;
    private static final int WIDEST_LETTER = 7;

    @Test
    void noBoxLiesOnAnotherAndAllLieInThePicture() {
        for (int run = 0; run < RUNS; run++) {
            var layout = drawn(new Random(run));
            var boxes = layout.boxes();

            for (int i = 0; i < boxes.size(); i++) {
                var box = boxes.get(i);
                assertThat(box.x()).as("run %d", run).isNotNegative();
                assertThat(box.x() + box.width()).as("run %d", run).isLessThanOrEqualTo(layout.width());
                assertThat(box.y() + box.height()).as("run %d", run).isLessThanOrEqualTo(layout.height());
                for (var other : boxes.subList(i + 1, boxes.size())) {
                    assertThat(overlap(box, other))
                            .as("run %d: %s %s", run, box, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theWordsStayInTheirBox() {
        var layout = new FlowLayout(new Flow(VersionsForTests.steps()), new HashMap<>());

        assertThat(layout.boxes())
                .allSatisfy(box -> assertThat(box.lines())
                        .allMatch(line -> line.x() + line.text().length() * WIDEST_LETTER <= box.x() + box.width()));
    }

    @Test
    void whatIsSentBackRunsOnTheLeftAndARefusalStandsAtTheFoot() {
        var layout = new FlowLayout(new Flow(VersionsForTests.steps()), new HashMap<>());

        assertThat(layout.ways()).filteredOn(way -> way.back()).hasSize(1);
        assertThat(layout.boxes().get(6).y()).isEqualTo(layout.boxes().get(5).y());
    }

    private static FlowLayout drawn(Random random) {
        int count = 1 + random.nextInt(9);
        var steps = new ArrayList<InternalStep>();
        for (int order = 1; order <= count; order++) {
            var next = List.of(1 + random.nextInt(count), 1 + random.nextInt(count));
            var act = random.nextInt(5) == 0 ? "REFUSE" : "REVIEW";
            steps.add(VersionsForTests.step(order, act, "CHAIRMAN", null, 1, next, List.of(1 + random.nextInt(count))));
        }
        return new FlowLayout(new Flow(steps), new HashMap<>());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
