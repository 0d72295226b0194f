package vn.xaso.cases.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.variants.domain.CaseVariants;
import vn.xaso.directory.WorkingCalendars;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.deadline.Deadline;
import vn.xaso.kernel.deadline.Pause;
import vn.xaso.kernel.deadline.PauseKind;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.Procedures;

/// Tells the due dates of cases by the calendar of the unit that decides and the time limit of the procedure.
@Component
public class CaseClock {

    /// How long reception may take to accept, in working hours: the default found in practice, until a unit says else.
    private static final int HOURS_TO_ACCEPT = 8;

    private final WorkingCalendars calendars;
    private final Procedures procedures;
    private final CaseVariants variants;

    CaseClock(WorkingCalendars calendars, Procedures procedures, CaseVariants variants) {
        this.calendars = calendars;
        this.variants = variants;
        this.procedures = procedures;
    }

    Instant answerBy(UnitId unit, Instant submittedAt) {
        return due(Deadline.of(TimeLimit.workingHours(HOURS_TO_ACCEPT), submittedAt, List.of(), calendars.of(unit)));
    }

    public Instant dueOnAcceptance(CaseFile caseFile, Instant acceptedAt) {
        return due(Deadline.of(limit(caseFile), acceptedAt, List.of(), calendars.of(caseFile.unit())));
    }

    /// By when a step inside the office ends that began at that time.
    ///
    /// @param hours working hours; while the case waits for the applicant they do not run
    public Instant stepDue(CaseFile caseFile, Instant since, int hours) {
        var pauses = caseFile.times().pauses().stream()
                .filter(pause -> pause.to() != null && !pause.from().isBefore(since))
                .toList();
        return due(Deadline.of(TimeLimit.workingHours(hours), since, pauses, calendars.of(caseFile.unit())));
    }

    /// The due date with its reasons, as it stands now.
    public Deadline explain(CaseFile caseFile) {
        var accepted = caseFile.times().acceptedAt();
        if (accepted == null) {
            var submitted = caseFile.times().submittedAt();
            return Deadline.of(
                    TimeLimit.workingHours(HOURS_TO_ACCEPT),
                    submitted == null ? Instant.EPOCH : submitted,
                    List.of(),
                    calendars.of(caseFile.unit()));
        }
        return Deadline.of(limit(caseFile), accepted, caseFile.times().pauses(), calendars.of(caseFile.unit()));
    }

    static Pause stopped(Instant at, PauseKind kind) {
        return new Pause(at, null, kind);
    }

    /// The case after its clock went on: the pause is closed, the rest of the time begins to run.
    CaseFile resumed(CaseFile caseFile, Instant at) {
        var pauses = new ArrayList<>(caseFile.times().pauses());
        var open = pauses.removeLast();
        pauses.add(new Pause(open.from(), at, open.kind()));
        var accepted = caseFile.times().acceptedAt();
        if (accepted == null) {
            throw new IllegalStateException("A clock that never ran cannot go on");
        }
        var deadline = Deadline.of(limit(caseFile), accepted, pauses, calendars.of(caseFile.unit()));
        return caseFile.withTimes(caseFile.times().resumed(pauses, due(deadline)));
    }

    /// The time limit of the version, of the way in which the case came, and of the case of the procedure that it is.
    public TimeLimit limit(CaseFile caseFile) {
        var version = procedures.version(caseFile.procedureVersion());
        if (version.variants().isEmpty()) {
            return version.timeLimit();
        }
        var name = version.casesOfTime().isEmpty()
                ? ""
                : variants.find(caseFile).orElseThrow(() -> new Refusal("variants.refusal.missing"));
        return version.timeLimit(name, ChannelKind.valueOf(caseFile.channel().name()));
    }

    private static Instant due(Deadline deadline) {
        var due = deadline.dueAt();
        if (due == null) {
            throw new IllegalStateException("The clock stands still");
        }
        return due;
    }
}
