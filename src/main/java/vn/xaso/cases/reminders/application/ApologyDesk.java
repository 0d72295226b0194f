package vn.xaso.cases.reminders.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.reminders.domain.LateDraft;
import vn.xaso.cases.reminders.domain.Reminders;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;

/// Where a drafted letter of apology gets its reason and goes to the leader, who signs it.
///
/// Law: TT 03/2025/TT-VPCP, annex I, form 04
@Service
@Transactional
public class ApologyDesk {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

    private final Reminders reminders;
    private final CaseFiles cases;
    private final LeaderDesk leader;
    private final AuditTrail audit;
    private final Clock clock;

    ApologyDesk(Reminders reminders, CaseFiles cases, LeaderDesk leader, AuditTrail audit, Clock clock) {
        this.reminders = reminders;
        this.cases = cases;
        this.leader = leader;
        this.audit = audit;
        this.clock = clock;
    }

    /// What stands in the letter.
    ///
    /// @param newDay null where no day was typed
    public record Words(String reason, @Nullable LocalDate newDay) {}

    /// Lays the letter before the leader.
    public void send(Actor actor, UUID caseId, Words words) {
        var file = cases.get(actor.unit(), caseId);
        var draft = get(actor, caseId);
        boolean own = actor.person().equals(file.assignee());
        if (!own && !actor.may(Right.ASSIGN_CASES)) {
            throw new Absent("letter of somebody else");
        }
        var day = checked(words, draft);
        var reason = SearchText.tidy(words.reason());
        reminders.write(actor.unit(), caseId, draft.forDue(), day, reason, now(), actor.name());
        audit.record(actor, actor.unit(), "case.apology-draft", caseId.toString(), "");
    }

    /// The leader signs: with that the case has its new date.
    ///
    /// @param seen the version of the case that the leader saw
    public void sign(Actor actor, UUID caseId, int seen, Words words) {
        actor.require(Right.DECIDE_CASES);
        var draft = get(actor, caseId);
        var day = checked(words, draft);
        var until = day.atTime(END_OF_DAY).atZone(OfficeClock.ZONE).toInstant();
        leader.extend(actor, caseId, seen, words.reason(), until);
    }

    private LateDraft get(Actor actor, UUID caseId) {
        return reminders.draftOf(actor.unit(), caseId).orElseThrow(() -> new Absent("letter of case " + caseId));
    }

    private LocalDate checked(Words words, LateDraft draft) {
        var day = words.newDay();
        var last = LocalDate.ofInstant(draft.forDue(), OfficeClock.ZONE);
        var check = new Mistakes.Check();
        check.require("reason", !words.reason().isBlank(), "cases.refusal.reasonMissing");
        check.require("newDay", day != null, "cases.refusal.day");
        check.require(
                "newDay",
                day == null || (day.isAfter(last) && !day.isBefore(LocalDate.now(clock))),
                "cases.refusal.extension");
        check.end();
        return java.util.Objects.requireNonNull(day);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
