package vn.xaso.cases.linked.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.cases.linked.domain.StepRun.Standing.DONE;
import static vn.xaso.cases.linked.domain.StepRun.Standing.FAILED;
import static vn.xaso.cases.linked.domain.StepRun.Standing.OPEN;
import static vn.xaso.cases.linked.domain.StepRun.Standing.SKIPPED;
import static vn.xaso.cases.linked.domain.StepRun.Standing.WAITING;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.procedures.LinkedStep;

/// Law: 63/2024/NĐ-CP
class LinkedOrderTest {

    private static final List<LinkedStep> BIRTH = List.of(step(1), step(2, 1), step(3, 1));

    @Test
    void beginsWithTheStepsThatWaitForNothing() {
        assertThat(LinkedOrder.next(BIRTH, Map.of(1, WAITING, 2, WAITING, 3, WAITING)))
                .containsExactly(Map.entry(1, OPEN));
    }

    @Test
    void beginsSideBySideWhatWaitedForTheSameStep() {
        assertThat(LinkedOrder.next(BIRTH, Map.of(1, DONE, 2, WAITING, 3, WAITING)))
                .containsExactly(Map.entry(2, OPEN), Map.entry(3, OPEN));
    }

    @Test
    void neverBeginsWhatStandsBehindAStepThatFailed() {
        var chain = List.of(step(1), step(2, 1), step(3, 2), step(4));

        assertThat(LinkedOrder.next(chain, Map.of(1, FAILED, 2, WAITING, 3, WAITING, 4, OPEN)))
                .containsExactly(Map.entry(2, SKIPPED), Map.entry(3, SKIPPED));
    }

    @Test
    void waitsForAllOfSeveralStepsBefore() {
        var meeting = List.of(step(1), step(2), step(3, 1, 2));

        assertThat(LinkedOrder.next(meeting, Map.of(1, DONE, 2, OPEN, 3, WAITING)))
                .isEmpty();
    }

    /// However the steps are linked and however each ends, all of them end.
    @Test
    void everyLinkedCaseComesToAnEnd() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var steps = steps(random);
            var standings = new TreeMap<Integer, Standing>();
            steps.forEach(step -> standings.put(step.order(), WAITING));
            for (int round = 0; round <= 2 * steps.size(); round++) {
                standings.putAll(LinkedOrder.next(steps, standings));
                standings.entrySet().stream()
                        .filter(one -> one.getValue() == OPEN)
                        .findAny()
                        .ifPresent(one -> one.setValue(random.nextInt(4) == 0 ? FAILED : DONE));
            }

            assertThat(LinkedOrder.haveAllEnded(standings.values()))
                    .as("seed %s: %s", seed, standings)
                    .isTrue();
        }
    }

    private static List<LinkedStep> steps(Random random) {
        var steps = new ArrayList<LinkedStep>();
        for (int no = 1; no <= 1 + random.nextInt(8); no++) {
            int order = no;
            steps.add(step(
                    no,
                    random.ints(1, order + 1)
                            .limit(3)
                            .filter(one -> one < order)
                            .distinct()
                            .toArray()));
        }
        return steps;
    }

    private static LinkedStep step(int no, int... after) {
        var before = java.util.Arrays.stream(after).boxed().toList();
        return new LinkedStep(no, "Bước " + no, LinkedStep.Place.OUTSIDE, null, "", "Công an xã", null, before, "");
    }
}
