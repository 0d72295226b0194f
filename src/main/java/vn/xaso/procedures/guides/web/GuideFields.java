package vn.xaso.procedures.guides.web;

import java.util.ArrayList;
import java.util.Objects;
import vn.xaso.procedures.design.web.FieldMaker;
import vn.xaso.procedures.design.web.FieldReader;
import vn.xaso.procedures.design.web.Filled;
import vn.xaso.procedures.design.web.Typed;
import vn.xaso.procedures.guides.domain.Guide;

/// A guide as a form: its questions line by line, then its answers line by line.
final class GuideFields {

    private static final int MORE_QUESTIONS = 1;
    private static final int MORE_ANSWERS = 3;
    private static final int MOST = 99;

    private GuideFields() {}

    static Typed filled(Guide guide) {
        var filled = new Filled()
                .put("title", guide.title())
                .put("titleEn", guide.titleEn())
                .put("words", guide.keywords())
                .tick("open", guide.open());
        for (int i = 0; i < guide.questions().size(); i++) {
            var question = guide.questions().get(i);
            var line = "-" + (i + 1);
            filled.put("question" + line, question.text())
                    .put("questionNo" + line, question.no())
                    .put("questionEn" + line, question.textEn());
        }
        for (int i = 0; i < guide.answers().size(); i++) {
            var answer = guide.answers().get(i);
            var line = "-" + (i + 1);
            filled.put("answer" + line, answer.text())
                    .put("answerOf" + line, answer.question())
                    .put("answerEn" + line, answer.textEn())
                    .put("answerNext" + line, answer.next())
                    .put("answerCode" + line, answer.procedure())
                    .put("answerWhy" + line, answer.why())
                    .put("answerWhyEn" + line, answer.whyEn());
        }
        return filled.typed();
    }

    static void make(FieldMaker maker) {
        var texts = maker.texts();
        maker.group("guide", texts.of("guides.group"))
                .wide("title")
                .wide("titleEn")
                .wide("words")
                .tick("open");
        for (int line = 1; line <= maker.typed().lines("question") + MORE_QUESTIONS; line++) {
            maker.group("questions-" + line, texts.of("guides.line.question", line))
                    .number("questionNo-" + line)
                    .wide("question-" + line)
                    .wide("questionEn-" + line);
        }
        for (int line = 1; line <= maker.typed().lines("answer") + MORE_ANSWERS; line++) {
            maker.group("answers-" + line, texts.of("guides.line.answer", line))
                    .number("answerOf-" + line)
                    .text("answer-" + line)
                    .text("answerEn-" + line)
                    .number("answerNext-" + line)
                    .text("answerCode-" + line)
                    .wide("answerWhy-" + line)
                    .wide("answerWhyEn-" + line);
        }
    }

    static Guide read(String key, FieldReader reader) {
        var questions = new ArrayList<Guide.Question>();
        for (int line : reader.lines("question")) {
            var no = reader.number("questionNo-" + line, MOST);
            questions.add(new Guide.Question(
                    Objects.requireNonNullElse(no, questions.size() + 1),
                    reader.text("question-" + line),
                    reader.text("questionEn-" + line)));
        }
        var answers = new ArrayList<Guide.Answer>();
        for (int line : reader.lines("answer")) {
            answers.add(new Guide.Answer(
                    Objects.requireNonNullElse(reader.number("answerOf-" + line, MOST), 0),
                    reader.text("answer-" + line),
                    reader.text("answerEn-" + line),
                    reader.number("answerNext-" + line, MOST),
                    reader.text("answerCode-" + line),
                    reader.text("answerWhy-" + line),
                    reader.text("answerWhyEn-" + line)));
        }
        return new Guide(
                key,
                reader.text("title"),
                reader.text("titleEn"),
                reader.text("words"),
                reader.isTicked("open"),
                questions,
                answers);
    }
}
