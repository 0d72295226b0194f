package vn.xaso.cases.synchronised.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;

/// Law: 766/QĐ-TTg, indicator 1.4
class FoldingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void theAnswerToTheLaterMessageHoldsAlthoughItCameFirst() {
        var later = answer(8, Map.of(Field.STATE, "9"), Map.of());
        var earlier = answer(5, Map.of(Field.STATE, "4", Field.CHANNEL, "2"), Map.of());

        var known = Folding.fold(List.of(later, earlier));

        assertThat(known.values()).isEqualTo(Map.of(Field.STATE, "9", Field.CHANNEL, "2"));
        assertThat(known.event()).isEqualTo(8);
    }

    @Test
    void aRefusedFieldKeepsWhatWasTakenBeforeAndSaysWhy() {
        var known = Folding.fold(List.of(
                answer(1, Map.of(Field.RESULT_FILES, "1"), Map.of()),
                answer(2, Map.of(), Map.of(Field.RESULT_FILES, "too large"))));

        assertThat(known.text(Field.RESULT_FILES)).isEqualTo("1");
        assertThat(known.refused()).containsEntry(Field.RESULT_FILES, "too large");
    }

    @Test
    void whatAComparisonDoesNotFindIsMissing() {
        var known = Folding.fold(List.of(
                answer(1, Map.of(Field.RESULT_FILES, "1"), Map.of()),
                new Answer(2, NINE, true, Map.of(Field.RESULT_FILES, ""), Map.of())));

        assertThat(known.missing(Map.of(Field.RESULT_FILES, "1"))).containsExactly(Field.RESULT_FILES);
    }

    @Test
    void nothingIsMissingWhereBothHaveNothing() {
        var known = Folding.fold(List.of(answer(1, Map.of(Field.STATE, "4"), Map.of())));

        assertThat(known.missing(Map.of(Field.STATE, "4", Field.ENDED, ""))).isEmpty();
    }

    /// Lost answers are asked again, so each comes at least once; some come twice, and all in any order.
    @Test
    void orderAndRepetitionNeverMatter() {
        var random = new Random(20_261_127);
        for (int round = 0; round < 500; round++) {
            var answers = randomAnswers(random);
            var expected = Folding.fold(answers);

            var shaken = new ArrayList<>(answers);
            for (int again = random.nextInt(5); again > 0; again--) {
                shaken.add(answers.get(random.nextInt(answers.size())));
            }
            Collections.shuffle(shaken, random);

            assertThat(Folding.fold(shaken)).isEqualTo(expected);
        }
    }

    private static List<Answer> randomAnswers(Random random) {
        var answers = new ArrayList<Answer>();
        for (int event = 1 + random.nextInt(6); event > 0; event--) {
            var accepted = new EnumMap<Field, String>(Field.class);
            var refused = new EnumMap<Field, String>(Field.class);
            for (var field : Field.values()) {
                switch (random.nextInt(4)) {
                    case 0 -> accepted.put(field, random.nextBoolean() ? "" : String.valueOf(event));
                    case 1 -> refused.put(field, "no " + event);
                    default -> {}
                }
            }
            answers.add(new Answer(event, NINE.plusSeconds(event), false, accepted, refused));
        }
        return answers;
    }

    private static Answer answer(long event, Map<Field, String> accepted, Map<Field, String> refused) {
        return new Answer(event, NINE.plusSeconds(event), false, accepted, refused);
    }
}
