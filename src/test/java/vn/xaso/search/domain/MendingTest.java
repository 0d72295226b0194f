package vn.xaso.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendingTest {

    private final Mending mending =
            new Mending(new WordsInMemory(Map.of("dat", 90L, "phuong", 20L, "phong", 80L, "thuy", 5L, "2026", 9L)));

    @ParameterizedTest
    @CsvSource({"phuogn,phuong", "phuonng,phuong", "phng,phong", "đấtt,dat", "xphuong,phuong"})
    void takesAStrangeWordForTheNearest(String typed, String meant) {
        assertThat(mending.mend(Question.read(typed)).orElseThrow().text()).isEqualTo(meant);
    }

    @Test
    void leavesWordsAloneThatTheUnitKnows() {
        assertThat(mending.mend(Question.read("đặt phòng"))).isEmpty();
    }

    @Test
    void mendsOnlyTheStrangeWord() {
        assertThat(mending.mend(Question.read("đất phuogn")).orElseThrow().text())
                .isEqualTo("đất phuong");
    }

    @ParameterizedTest
    @CsvSource({"2062", "xy", "zzzzzz"})
    void leavesNumbersShortWordsAndWordsFarAwayAlone(String typed) {
        assertThat(mending.mend(Question.read(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dat,dat,0", "dta,dat,1", "dat,da,1", "dat,doat,1", "phuong,phong,1", "abc,xyz,3"})
    void countsTheLettersThatDiffer(String one, String other, int letters) {
        assertThat(Mending.distance(one, other)).isEqualTo(letters);
    }

    private record WordsInMemory(Map<String, Long> counts) implements WordList {

        @Override
        public Set<String> known(Set<String> words) {
            return words.stream().filter(counts::containsKey).collect(Collectors.toSet());
        }

        @Override
        public List<Counted> near(String word) {
            return counts.entrySet().stream()
                    .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
