package vn.xaso.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void marksTheWordsThatWereLookedFor() {
        assertThat(marked("dat xa", "Về đất đai của xã")).isEqualTo("Về [đất] đai của [xã]");
    }

    @Test
    void marksOnlyTheMarksThatWereTyped() {
        assertThat(marked("đất", "Đặt tên cho đất")).isEqualTo("Đặt tên cho [đất]");
    }

    @Test
    void marksAPhraseOnlyWhereItStandsTogether() {
        assertThat(marked("\"đất đai\"", "đất, đai; đai đất")).isEqualTo("[đất, đai]; đai đất");
    }

    @Test
    void marksTheMeaningOfAnAbbreviation() {
        assertThat(marked("ubnd", "Ủy ban nhân dân xã và UBND tỉnh")).isEqualTo("[Ủy ban nhân dân] xã và [UBND] tỉnh");
    }

    @Test
    void leavesATextAloneThatHasNoneOfTheWords() {
        assertThat(new Marking(Question.read("đất")).mark("nhà ở")).hasSize(1);
        assertThat(new Marking(Question.read("đất")).mark("")).isEmpty();
    }

    private static String marked(String question, String text) {
        return new Marking(Question.read(question))
                .mark(text).stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
