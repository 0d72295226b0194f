package vn.xaso.procedures.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.xaso.procedures.Flow;
import vn.xaso.procedures.ProcedureVersion.InternalStep;

/// Thousands of processes drawn at random: what the checks say is what somebody finds who walks every way.
///
/// Law: NĐ 118/2025/NĐ-CP
class FlowPropertyTest {

    private static final int RUNS = 20_000;
    private static final List<String> ACTS = List.of("REVIEW", "CONSULT", "DECIDE", "ISSUE", "RETURN", "REFUSE");
    private static final Set<String> SHAPE =
            Set.of("deadEnd", "noExit", "circle", "unreached", "noReturn", "twoReturns", "endGoesOn", "undecided");

    @Test
    void theChecksSayWhatWalkingEveryWaySays() {
        int sound = 0;
        for (int run = 0; run < RUNS; run++) {
            var steps = drawn(new Random(run));
            var walked = new Walk(steps);
            var rules = FlowCheck.of(new Flow(steps)).stream()
                    .filter(Finding::isError)
                    .map(Finding::rule)
                    .filter(SHAPE::contains)
                    .collect(Collectors.toSet());

            assertThat(rules.isEmpty()).as("run %d: %s %s", run, rules, steps).isEqualTo(walked.isSound());
            if (walked.isSound()) {
                sound++;
                assertThat(new Flow(steps).hours()).as("run %d", run).isEqualTo(walked.longest());
            }
        }

        assertThat(sound).isGreaterThan(RUNS / 100).isLessThan(RUNS);
    }

    private static List<InternalStep> drawn(Random random) {
        int count = 3 + random.nextInt(4);
        return IntStream.rangeClosed(1, count)
                .mapToObj(order -> drawn(order, count, random))
                .toList();
    }

    /// Mostly forwards: a process of pure chance is hardly ever sound.
    private static InternalStep drawn(int order, int count, Random random) {
        boolean last = order == count;
        var act = order == 1 ? "RECEIVE" : last ? "RETURN" : ACTS.get(random.nextInt(ACTS.size()));
        boolean end = "RETURN".equals(act) || "REFUSE".equals(act);
        var next = new ArrayList<Integer>();
        if (!end || random.nextInt(40) == 0) {
            int ways = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(2);
            for (int way = 0; way < ways; way++) {
                boolean forward = !last && random.nextInt(12) > 0;
                next.add(forward ? order + 1 + random.nextInt(count - order) : 1 + random.nextInt(count));
            }
        }
        return VersionsForTests.step(order, act, "CHAIRMAN", null, 1 + random.nextInt(9), next, List.of());
    }

    /// Walks every way from the first step by hand.
    private static final class Walk {

        private final Map<Integer, InternalStep> steps;
        private final Set<Integer> seen = new HashSet<>();
        private final Set<Integer> decidedOnTheWay = new HashSet<>();
        private boolean stuck;
        private int longest;

        Walk(List<InternalStep> all) {
            steps = all.stream().collect(Collectors.toMap(InternalStep::order, Function.identity()));
            walk(1, List.of());
        }

        boolean isSound() {
            var returns = seen.stream().filter(order -> is(order, "RETURN")).toList();
            return !stuck
                    && seen.equals(steps.keySet())
                    && returns.size() == 1
                    && decidedOnTheWay.contains(returns.getFirst());
        }

        int longest() {
            return longest;
        }

        private void walk(int order, List<Integer> before) {
            var step = Objects.requireNonNull(steps.get(order));
            if (before.contains(order)) {
                stuck = true;
                return;
            }
            seen.add(order);
            var way = new ArrayList<>(before);
            way.add(order);
            boolean end = is(order, "RETURN") || is(order, "REFUSE");
            if (end != step.next().isEmpty()) {
                stuck = true;
                return;
            }
            if (end) {
                longest = Math.max(
                        longest,
                        way.stream()
                                .mapToInt(one ->
                                        Objects.requireNonNull(steps.get(one)).hours())
                                .sum());
                if (way.stream().anyMatch(one -> is(one, "DECIDE"))) {
                    decidedOnTheWay.add(order);
                }
            }
            step.next().forEach(one -> walk(one, way));
        }

        private boolean is(int order, String act) {
            return act.equals(Objects.requireNonNull(steps.get(order)).act());
        }
    }
}
