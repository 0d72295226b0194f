package vn.xaso.cases.hands.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.hands.domain.FairShare.Candidate;

class FairShareTest {

    @Test
    void choosesWhoeverHasTheLeastOpenWork() {
        assertThat(chosen(of("Mùa A Dơ", 1, 1, 7), of("Lường Thị Hặc", 2, 1, 3)))
                .isEqualTo("Lường Thị Hặc");
    }

    @Test
    void countsTheWorkAgainstTheShare() {
        assertThat(chosen(of("Mùa A Dơ", 1, 3, 7), of("Lường Thị Hặc", 2, 1, 3)))
                .isEqualTo("Mùa A Dơ");
    }

    @Test
    void goesByTheOrderOfTheLinesBetweenThoseWithTheSameWork() {
        assertThat(chosen(of("Vàng A Lử", 2, 1, 0), of("Sùng Thị Mỷ", 1, 1, 0))).isEqualTo("Sùng Thị Mỷ");
    }

    @Test
    void choosesNobodyWhereNobodyIsThere() {
        assertThat(FairShare.least(List.<Candidate<String>>of())).isEmpty();
    }

    /// Over many cases everybody gets what the share says, to within one case for each share.
    @Test
    void givesEverybodyTheOwnShareInTheLongRun() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int people = 1 + random.nextInt(6);
            var weights = random.ints(people, 1, 10).toArray();
            var loads = new int[people];
            for (int given = 0; given < 500; given++) {
                var candidates = new ArrayList<Candidate<Integer>>();
                for (int i = 0; i < people; i++) {
                    candidates.add(new Candidate<>(i, "Người " + i, i, weights[i], loads[i]));
                }
                loads[FairShare.least(candidates).orElseThrow().who()]++;
            }
            double sum = java.util.Arrays.stream(weights).sum();
            for (int i = 0; i < people; i++) {
                assertThat((double) loads[i]).as("seed %s", seed).isCloseTo(500 * weights[i] / sum, within(10.0));
            }
        }
    }

    private static Candidate<String> of(String name, int no, int weight, int load) {
        return new Candidate<>(name, name, no, weight, load);
    }

    @SafeVarargs
    private static String chosen(Candidate<String>... candidates) {
        return FairShare.least(List.of(candidates)).orElseThrow().who();
    }
}
