package vn.xaso.ui;

import java.util.List;
import vn.xaso.kernel.deadline.Deadline;

/// Why an answer is due when it is due, in words. Shown by `ui/part/deadlineExplanation.jte`.
///
/// @param due when it is due, or empty while the clock stands still
/// @param original when it would be due without the pauses, or empty where that is the same
public record DeadlineExplanation(String due, String original, List<String> lines) {

    public static DeadlineExplanation of(Texts texts, Deadline deadline) {
        var words = new DeadlineWords(texts);
        var due = deadline.dueAt();
        return new DeadlineExplanation(
                due == null ? "" : words.moment(due),
                deadline.originalDueAt().equals(due) ? "" : words.moment(deadline.originalDueAt()),
                words.lines(deadline));
    }
}
