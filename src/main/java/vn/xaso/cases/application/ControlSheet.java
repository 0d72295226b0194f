package vn.xaso.cases.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.application.print.ControlPage;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.DesignedSteps;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.print.ResultLayout.Fact;

/// Fills form 06: nobody writes it, it follows from the events.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 06
@Component
class ControlSheet {

    private static final int LONGEST_NOTE = 240;

    private final Procedures procedures;
    private final CaseClock clock;
    private final FormWords words;
    private final CaseLegs legs;
    private final DesignedSteps steps;

    ControlSheet(Procedures procedures, CaseClock clock, FormWords words, CaseLegs legs, DesignedSteps steps) {
        this.legs = legs;
        this.steps = steps;
        this.procedures = procedures;
        this.clock = clock;
        this.words = words;
    }

    ControlPage page(CaseFile caseFile, List<CaseEvent> events, CaseEvent accepted) {
        var procedure = procedures.version(caseFile.procedureVersion());
        var times = caseFile.times();
        var facts = List.of(
                new Fact(
                        words.of("caseprint.control.applicant"),
                        caseFile.applicant().name()),
                new Fact(words.of("caseprint.procedure"), procedure.name()),
                new Fact(words.of("caseprint.received"), words.minute(accepted.at())),
                new Fact(words.of("caseprint.due"), time(times.originalDueAt())));
        return new ControlPage(
                words.headOfCentre("06", caseFile, accepted.at()), facts, rows(caseFile, procedure, events));
    }

    private List<ControlPage.Row> rows(CaseFile caseFile, ProcedureVersion procedure, List<CaseEvent> events) {
        var rows = new ArrayList<ControlPage.Row>();
        var since = caseFile.times().submittedAt();
        var told = legs(caseFile, events);
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (!HandOver.isOne(event.act())) {
                continue;
            }
            if (EventFacts.read(event, WaitingDesk.LEG).isPresent()) {
                if (rows.stream().noneMatch(told::contains)) {
                    rows.addAll(told);
                }
                since = event.at();
                continue;
            }
            var receiver = new HandOver(words, caseFile, events.subList(i + 1, events.size())).receiver(event);
            rows.add(new ControlPage.Row(
                    FormWords.person(event.by()),
                    receiver,
                    words.minute(event.at()),
                    result(caseFile, procedure, event, since),
                    note(event)));
            since = event.at();
        }
        if (rows.stream().noneMatch(told::contains)) {
            rows.addAll(told);
        }
        return rows;
    }

    /// What others were asked: who is late is told by organisation, not by the case.
    private List<ControlPage.Row> legs(CaseFile caseFile, List<CaseEvent> events) {
        boolean ever = steps.follows(caseFile)
                || events.stream()
                        .anyMatch(
                                event -> EventFacts.read(event, WaitingDesk.LEG).isPresent());
        return ever
                ? legs.told(caseFile.unit(), caseFile.id()).stream()
                        .map(this::leg)
                        .toList()
                : List.of();
    }

    private ControlPage.Row leg(CaseLegs.Told told) {
        var received = told.acknowledgedAt();
        var ended = told.ended();
        var times = new ArrayList<String>();
        times.add(words.of("caseprint.control.sent", words.minute(told.sentAt())));
        if (received != null) {
            times.add(words.of("caseprint.control.acknowledged", words.minute(received)));
        }
        if (ended != null) {
            times.add(words.of("caseprint.control.answered", words.minute(ended)));
        }
        var note = words.of("caseprint.control.asked", words.minute(told.dueAt()), told.question())
                + (told.answer().isEmpty() ? "" : " " + words.of("caseprint.control.answer", told.answer()));
        return new ControlPage.Row(
                told.asker(),
                told.partner(),
                String.join("; ", times),
                ended == null ? "–" : words.of(result(ended, told.dueAt())),
                cut(note));
    }

    private String result(CaseFile caseFile, ProcedureVersion procedure, CaseEvent event, @Nullable Instant since) {
        var due = event.act() == CaseAct.HAND_OVER
                ? caseFile.times().originalDueAt()
                : dueOfStep(caseFile, procedure, event, since);
        if (due == null) {
            return "–";
        }
        var done = event.act() == CaseAct.HAND_OVER && caseFile.times().finishedAt() != null
                ? caseFile.times().finishedAt()
                : event.at();
        return words.of(result(done, due));
    }

    private static String result(Instant done, Instant due) {
        if (done.isAfter(due)) {
            return "caseprint.control.late";
        }
        return day(done).equals(day(due)) ? "caseprint.control.onTime" : "caseprint.control.early";
    }

    private @Nullable Instant dueOfStep(
            CaseFile caseFile, ProcedureVersion procedure, CaseEvent event, @Nullable Instant since) {
        var step = HandOver.step(event.act());
        if (since == null || step.isEmpty()) {
            return null;
        }
        return procedure.internalSteps().stream()
                .filter(one -> one.act().equals(step) && one.hours() > 0)
                .findFirst()
                .map(one -> clock.stepDue(caseFile, since, one.hours()))
                .orElse(null);
    }

    private String note(CaseEvent event) {
        if (event.act() == CaseAct.REQUEST_SUPPLEMENT || event.act() == CaseAct.REQUEST_PAYMENT) {
            return words.of("caseprint.control.standing");
        }
        if (event.act() == CaseAct.ASSIGN || event.act() == CaseAct.SUBMIT_TO_LEADER || event.note() == null) {
            return "";
        }
        var note = event.note();
        return cut(note);
    }

    private static String cut(String note) {
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) + "…" : note;
    }

    private String time(@Nullable Instant time) {
        return time == null ? "–" : words.minute(time);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, OfficeClock.ZONE);
    }
}
