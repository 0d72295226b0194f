package vn.xaso.procedures.guides.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions that lead to the right one of several similar procedures.
///
/// @param key its name in addresses, such as `mai-tang`
/// @param keywords words that bring it up in a search, with bars between them
/// @param open whether it is offered
public record Guide(
        String key,
        String title,
        String titleEn,
        String keywords,
        boolean open,
        List<Question> questions,
        List<Answer> answers) {

    /// @param no by which answers name it
    public record Question(int no, String text, String textEn) {}

    /// @param question the one it belongs to
    /// @param next the question that follows, or null
    /// @param procedure the code of the procedure that it leads to, or empty
    /// @param why what the result says: why this one, or what else to do where there is no procedure
    public record Answer(
            int question,
            String text,
            String textEn,
            @Nullable Integer next,
            String procedure,
            String why,
            String whyEn) {

        public boolean isEnd() {
            return next == null;
        }
    }

    /// Where somebody stands who has given some answers.
    ///
    /// @param given the answers so far
    /// @param asks the question that is open, or null where the last answer was an end
    public record Standing(List<Answer> given, @Nullable Question asks) {}

    public Optional<Question> question(int no) {
        return questions.stream().filter(one -> one.no == no).findFirst();
    }

    public List<Answer> answers(Question question) {
        return answers.stream().filter(one -> one.question == question.no).toList();
    }

    /// Follows answers from the first question. What makes no sense ends the way: the question is asked again.
    ///
    /// @param chosen the numbers of the answers, each counted from 1 among those of its question
    public Standing follow(List<Integer> chosen) {
        var given = new ArrayList<Answer>();
        @Nullable Question asks = questions.isEmpty() ? null : questions.getFirst();
        for (int number : chosen) {
            if (asks == null || number < 1 || number > answers(asks).size()) {
                break;
            }
            var answer = answers(asks).get(number - 1);
            given.add(answer);
            asks = answer.next == null ? null : question(answer.next).orElse(null);
        }
        return new Standing(List.copyOf(given), asks);
    }

    public boolean leadsTo(String code) {
        return answers.stream().anyMatch(one -> one.procedure.equals(code));
    }
}
