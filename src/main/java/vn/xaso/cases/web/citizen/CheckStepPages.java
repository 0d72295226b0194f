package vn.xaso.cases.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.web.CaseDetails;
import vn.xaso.directory.Units;
import vn.xaso.forms.FormView;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page before sending and the one after it.
@Component
class CheckStepPages {

    private final CaseDetails details;
    private final Units units;

    CheckStepPages(CaseDetails details, Units units) {
        this.details = details;
        this.units = units;
    }

    CheckStepPage check(OwnCase own, Texts texts) {
        return check(own, details.answers(own.caseFile(), texts), List.of(), texts);
    }

    /// @param answers with what is wrong in them, or null where there is no form
    CheckStepPage check(OwnCase own, @Nullable FormView answers, List<FieldMessage> messages, Texts texts) {
        var href = Pathways.of(own.caseFile().id());
        var who = details.applicant(own.caseFile(), texts).stream()
                .map(fact -> new Fact(fact.label(), fact.text(), href + "/to-khai?phan=0&ve=1"))
                .toList();
        return new CheckStepPage(
                href,
                Pathways.name(own.procedure(), texts),
                units.get(own.caseFile().unit()).fullName(),
                Pathways.steps(texts),
                who.subList(0, who.size() - 1),
                answers,
                PaperWords.facts(own, texts),
                messages);
    }

    SentPage sent(OwnCase own, Texts texts) {
        var times = own.caseFile().times();
        var submitted = times.submittedAt();
        var due = times.dueAt();
        var facts = List.of(
                new Fact(
                        texts.of("cases.own.sent.to"),
                        units.get(own.caseFile().unit()).fullName()),
                new Fact(texts.of("cases.own.sent.at"), submitted == null ? "" : texts.minute(submitted)),
                new Fact(
                        texts.of("cases.own.sent.by"),
                        own.caseFile().applicant().name()));
        var answerBy = due == null || times.acceptedAt() != null ? "" : texts.minute(due);
        return new SentPage(
                Pathways.of(own.caseFile().id()),
                Pathways.name(own.procedure(), texts),
                facts,
                answerBy,
                PaperWords.sent(own, texts));
    }
}
