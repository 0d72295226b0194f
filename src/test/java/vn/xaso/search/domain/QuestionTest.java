package vn.xaso.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void takesWordsOneByOne() {
        assertThat(Question.read("cấp lại  thẻ").clauses())
                .extracting(Clause::typed)
                .containsExactly("cấp", "lại", "thẻ");
    }

    @Test
    void keepsTheWordsOfAQuotationTogether() {
        var question = Question.read("báo \"đất  đai\" xã");

        assertThat(question.clauses()).extracting(Clause::typed).containsExactly("báo", "\"đất  đai\"", "xã");
        assertThat(question.clauses().get(1).any()).containsExactly(Phrase.of("đất đai"));
    }

    @Test
    void keepsTheWordsOfAQuotationTogetherThatNobodyClosed() {
        assertThat(Question.read("\"đất đai").clauses()).hasSize(1);
    }

    @Test
    void takesTheNumberOfADocumentAsOne() {
        var question = Question.read("2673/QĐ-UBND");

        assertThat(question.clauses()).hasSize(1);
        assertThat(question.phrases()).containsExactly(Phrase.of("2673 qđ ubnd"));
    }

    @Test
    void looksForAnAbbreviationAndItsMeaning() {
        assertThat(Question.read("ubnd").phrases()).containsExactly(Phrase.of("ubnd"), Phrase.of("ủy ban nhân dân"));
    }

    @Test
    void looksForAMeaningAndItsAbbreviation() {
        var question = Question.read("uy ban nhan dan xa");

        assertThat(question.clauses()).extracting(Clause::typed).containsExactly("uy ban nhan dan", "xa");
        assertThat(question.phrases()).contains(Phrase.of("ubnd"));
    }

    @Test
    void asksForTheSameWordOnce() {
        assertThat(Question.read("đất đất ĐẤT").clauses()).hasSize(1);
    }

    @Test
    void isEmptyWhereThereIsNoWord() {
        assertThat(Question.read(" ?! \"\" ").isEmpty()).isTrue();
    }

    @Test
    void forgetsMarksWhenTheyDoNotMatter() {
        assertThat(Question.read("đất đai").bare())
                .extracting(Question::phrases)
                .isEqualTo(Question.read("dat dai").phrases());
    }
}
