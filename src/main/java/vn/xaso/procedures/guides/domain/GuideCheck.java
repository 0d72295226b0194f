package vn.xaso.procedures.guides.domain;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.xaso.kernel.Mistakes;
import vn.xaso.procedures.ProcedureCode;

/// Whether everybody who answers comes to an end.
public final class GuideCheck {

    private static final int FEWEST = 2;

    private GuideCheck() {}

    /// @throws Mistakes with everything that is wrong
    public static void check(Guide guide) {
        var check = new Mistakes.Check();
        check.require("title", !guide.title().isBlank(), "guides.error.title");
        check.require("question-1", !guide.questions().isEmpty(), "guides.error.noQuestion");
        for (int i = 0; i < guide.answers().size(); i++) {
            answer(guide, guide.answers().get(i), i + 1, check);
        }
        var reached = reached(guide);
        for (int i = 0; i < guide.questions().size(); i++) {
            var question = guide.questions().get(i);
            var part = "question-" + (i + 1);
            check.require(part, guide.answers(question).size() >= FEWEST, "guides.error.fewAnswers", question.no());
            check.require(part, reached.contains(question.no()), "guides.error.unreached", question.no());
        }
        check.end();
    }

    private static void answer(Guide guide, Guide.Answer answer, int line, Mistakes.Check check) {
        var part = "answer-" + line;
        check.require(part, guide.question(answer.question()).isPresent(), "guides.error.noSuchQuestion", line);
        var next = answer.next();
        if (next != null) {
            check.require("answerNext-" + line, guide.question(next).isPresent(), "guides.error.noSuchNext", next);
            check.require("answerNext-" + line, next > answer.question(), "guides.error.backwards", line);
            check.require("answerCode-" + line, answer.procedure().isEmpty(), "guides.error.both", line);
        } else if (answer.procedure().isEmpty()) {
            check.require("answerWhy-" + line, !answer.why().isBlank(), "guides.error.noEnd", line);
        } else {
            var code = ProcedureCode.find(answer.procedure());
            check.require("answerCode-" + line, code.isPresent(), "procedures.error.code");
        }
    }

    private static Set<Integer> reached(Guide guide) {
        var reached = new HashSet<Integer>();
        var open = new ArrayDeque<Guide.Question>();
        guide.questions().stream().limit(1).forEach(open::add);
        while (!open.isEmpty()) {
            var question = open.remove();
            if (reached.add(question.no())) {
                guide.answers(question).stream()
                        .flatMap(answer ->
                                answer.next() == null ? Stream.empty() : guide.question(answer.next()).stream())
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
