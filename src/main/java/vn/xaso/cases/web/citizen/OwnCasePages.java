package vn.xaso.cases.web.citizen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.RatingForm;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.application.CasePrints;
import vn.xaso.cases.application.OwnCase;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.cases.web.CaseDetails;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page on which a citizen follows a case.
@Component
class OwnCasePages {

    /// What the office does inside; the applicant reads only that it works.
    private static final Set<CaseAct> INSIDE = EnumSet.of(
            CaseAct.START_REVIEW, CaseAct.RETURN_TO_SPECIALIST, CaseAct.ASSIGN, CaseAct.PASS_ON, CaseAct.SEND_BACK);

    /// Acts whose note was written for the applicant or by the applicant.
    static final Set<CaseAct> NOTE_FOR_APPLICANT = EnumSet.of(
            CaseAct.ASK_FIX,
            CaseAct.FIX,
            CaseAct.REFUSE,
            CaseAct.REQUEST_SUPPLEMENT,
            CaseAct.SUPPLY,
            CaseAct.REQUEST_PAYMENT,
            CaseAct.WITHDRAW,
            CaseAct.STOP,
            CaseAct.EXTEND);

    private final CaseDetails details;
    private final CaseClock caseClock;
    private final ResultWords resultWords;
    private final OwnCaseParts parts;
    private final Units units;
    private final Clock clock;

    OwnCasePages(
            CaseDetails details,
            CaseClock caseClock,
            ResultWords resultWords,
            OwnCaseParts parts,
            Units units,
            Clock clock) {
        this.details = details;
        this.caseClock = caseClock;
        this.resultWords = resultWords;
        this.parts = parts;
        this.units = units;
        this.clock = clock;
    }

    OwnCasePage make(OwnCase own, List<FieldMessage> messages, String note, Texts texts) {
        return make(own, messages, note, parts.ratings().own(own.caseFile(), texts), texts);
    }

    /// With the rating as it was sent, which was refused.
    OwnCasePage refused(OwnCase own, String satisfaction, String comment, Refusal refusal, Texts texts) {
        var form = parts.ratings().own(own.caseFile(), texts);
        if (form == null) {
            throw new Absent("rating of " + own.caseFile().id());
        }
        var again = form.again(satisfaction, comment, refusal, texts);
        return make(own, again.messages(), "", again, texts);
    }

    private OwnCasePage make(
            OwnCase own, List<FieldMessage> messages, String note, @Nullable RatingForm rating, Texts texts) {
        var caseFile = own.caseFile();
        var times = caseFile.times();
        return new OwnCasePage(
                Pathways.of(caseFile.id()),
                caseFile.code() == null
                        ? texts.of("cases.noCode")
                        : caseFile.code().text(),
                Pathways.name(own.procedure(), texts),
                CaseWords.tag(caseFile.state(), texts),
                texts.of("cases.own.meaning." + meaning(own)),
                facts(own, texts),
                CaseWords.due(times.dueAt(), times.finishedAt(), caseFile.state(), clock.instant(), texts),
                times.finishedAt() == null ? new DeadlineWords(texts).lines(caseClock.explain(caseFile)) : List.of(),
                request(own, note),
                resultWords.of(own, texts),
                prints(own, texts),
                PaperWords.sent(own, texts),
                details.answers(caseFile, texts),
                happenings(own, texts),
                rating,
                parts.panels(caseFile, texts),
                CaseMoves.find(caseFile.state(), CaseAct.WITHDRAW).isPresent(),
                messages);
    }

    private static String meaning(OwnCase own) {
        var state = own.caseFile().state();
        return own.procedure().isLinked() && state == CaseState.WAIT_OTHER_ORG ? "LINKED" : state.name();
    }

    /// The steps of a linked case tell themselves where they are.
    private static boolean isOfTheSteps(OwnCase own, CaseEvent event) {
        return own.procedure().isLinked() && (event.act() == CaseAct.CONSULT || event.act() == CaseAct.RECORD_ANSWER);
    }

    private List<Fact> facts(OwnCase own, Texts texts) {
        var submitted = own.caseFile().times().submittedAt();
        return List.of(
                new Fact(
                        texts.of("cases.own.sent.to"),
                        units.get(own.caseFile().unit()).fullName()),
                new Fact(texts.of("cases.own.sent.at"), submitted == null ? "" : texts.minute(submitted)),
                new Fact(
                        texts.of("cases.own.sent.by"),
                        own.caseFile().applicant().name()));
    }

    private static OwnCasePage.@Nullable Request request(OwnCase own, String note) {
        return own.isAsked()
                ? new OwnCasePage.Request(
                        own.request(), own.isFormOpen(), own.caseFile().version(), note)
                : null;
    }

    /// The slip of the way through the office (form 06) stays inside.
    private static List<Link> prints(OwnCase own, Texts texts) {
        return CasePrints.available(own.caseFile(), own.events()).stream()
                .filter(print -> !"06".equals(print.number()))
                .map(print -> new Link(
                        Pathways.of(own.caseFile().id()) + "/mau/" + print.file(),
                        texts.of("cases.print." + print.number())))
                .toList();
    }

    private static List<Happening> happenings(OwnCase own, Texts texts) {
        var told = new ArrayList<Happening>();
        for (var event : own.events().reversed()) {
            if (!INSIDE.contains(event.act()) && !isOfTheSteps(own, event)) {
                told.add(happening(event, texts));
            }
        }
        return List.copyOf(told);
    }

    private static Happening happening(CaseEvent event, Texts texts) {
        var note = event.note();
        return new Happening(
                texts.minute(event.at()),
                texts.of("cases.own.event." + event.act()),
                event.by().position(),
                note == null || !NOTE_FOR_APPLICANT.contains(event.act()) ? "" : note,
                kind(event.act()));
    }

    private static Kind kind(CaseAct act) {
        return switch (act) {
            case ACCEPT, ISSUE, HAND_OVER -> Kind.DONE;
            case ASK_FIX, REQUEST_SUPPLEMENT, REQUEST_PAYMENT, EXTEND -> Kind.WARN;
            case REFUSE, STOP, WITHDRAW -> Kind.LATE;
            default -> Kind.NEUTRAL;
        };
    }
}
