package vn.xaso.cases.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.CaseClock;
import vn.xaso.cases.application.CaseReaders;
import vn.xaso.cases.domain.By;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of a case for the official who opens it.
@Component
@Transactional(readOnly = true)
class CasePages {

    private final CaseFiles cases;
    private final CaseClock caseClock;
    private final CaseDetails details;
    private final Procedures procedures;
    private final CasePeople people;
    private final Clock clock;

    CasePages(
            CaseFiles cases,
            CaseClock caseClock,
            CaseDetails details,
            Procedures procedures,
            CasePeople people,
            Clock clock) {
        this.cases = cases;
        this.caseClock = caseClock;
        this.details = details;
        this.procedures = procedures;
        this.people = people;
        this.clock = clock;
    }

    CasePage make(Actor actor, UUID id, Texts texts) {
        return make(actor, id, texts, List.of(), null, Map.of());
    }

    CasePage make(
            Actor actor,
            UUID id,
            Texts texts,
            List<FieldMessage> messages,
            @Nullable String failedAct,
            Map<String, String> typed) {
        var caseFile = readable(actor, id);
        var procedure = procedures.version(caseFile.procedureVersion());
        var events = cases.events(caseFile);
        var href = "/office/cases/" + id;
        var legs = details.legs(actor, caseFile, events, texts);
        var acts = details.acts(actor, caseFile, legs);
        return new CasePage(
                href,
                CaseDetails.code(caseFile, texts),
                CaseWords.name(procedure, texts),
                "/office/catalogue/" + procedure.code(),
                CaseWords.tag(caseFile.state(), texts),
                CaseWords.due(caseFile, clock.instant(), texts),
                new DeadlineWords(texts).lines(caseClock.explain(caseFile)),
                caseFile.applicant().name(),
                people.of(actor, caseFile, texts),
                new CasePage.After(receipt(actor, events, href), toSign(actor, caseFile)),
                details.applicant(caseFile, texts),
                details.answers(caseFile, texts),
                details.papers(caseFile, href, texts),
                details.documents(caseFile, href, texts),
                CaseDetails.prints(caseFile, events, href, texts),
                CaseDetails.happenings(events, texts),
                details.panels(actor, caseFile, texts),
                legs,
                acts,
                details.phrases(actor, caseFile, acts, texts),
                caseFile.times().supplements() > 0,
                caseFile.version(),
                messages,
                failedAct,
                typed);
    }

    /// Right after acceptance reception prints form 01 for the citizen who waits.
    private static String receipt(Actor actor, List<CaseEvent> events, String href) {
        var byPeople = events.stream()
                .filter(event -> event.by().kind() != By.Kind.SYSTEM)
                .toList();
        boolean fresh = !byPeople.isEmpty() && byPeople.getLast().act() == CaseAct.ACCEPT;
        return fresh && actor.may(Right.RECEIVE_CASES)
                ? href + "/forms/01-" + byPeople.getLast().no() + ".pdf"
                : "";
    }

    /// A leader who signed goes on signing.
    private static String toSign(Actor actor, CaseFile caseFile) {
        boolean signed = caseFile.state() == CaseState.SIGNED && actor.may(Right.DECIDE_CASES);
        return signed ? CaseListAsked.HERE + "?state=" + CaseState.SUBMITTED_TO_LEADER + "&order=DUE" : "";
    }

    CaseFile readable(Actor actor, UUID id) {
        var caseFile = cases.get(actor.unit(), id);
        if (!CaseReaders.may(actor, caseFile)) {
            throw new Absent("case " + id);
        }
        return caseFile;
    }
}
