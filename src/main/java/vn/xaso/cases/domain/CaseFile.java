package vn.xaso.cases.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseCode;
import vn.xaso.cases.CaseState;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;

/// A citizen's case. It never changes in place: an act makes the next one and the event that tells of it.
///
/// Three organisations are never merged: where the citizen was helped, which office received the case, which one
/// decides.
///
/// @param unit the unit that decides; it owns the row
/// @param receivedAtUnit the unit that received it
/// @param supportedAtUnit the unit where the citizen was helped
/// @param code null until acceptance
/// @param procedureVersion the version in force when the case was received
/// @param version the number of the last event
/// @param assignee the official who has it in hand
/// @param office the office to which that official belongs
/// @param outcome what the draft result says, once there is one
public record CaseFile(
        UUID id,
        UnitId unit,
        UnitId receivedAtUnit,
        UnitId supportedAtUnit,
        @Nullable CaseCode code,
        String procedureCode,
        UUID procedureVersion,
        CaseState state,
        int version,
        Channel channel,
        Applicant applicant,
        String answers,
        CaseTimes times,
        @Nullable UUID assignee,
        @Nullable UUID office,
        @Nullable Outcome outcome) {

    /// What an act leaves behind: the case as it is now and what happened.
    public record Change(CaseFile after, List<CaseEvent> events) {

        public Change {
            events = List.copyOf(events);
        }

        public Change with(CaseFile changed) {
            return new Change(changed, events);
        }
    }

    /// Does the act, if the table of moves allows it here.
    public Change act(CaseAct act, By by, Instant at, @Nullable String note, @Nullable String detail) {
        var events = new ArrayList<CaseEvent>(2);
        var from = state;
        if (CaseMoves.throughReview(state, act)) {
            events.add(
                    new CaseEvent(version + 1, at, by, CaseAct.START_REVIEW, state, CaseState.IN_REVIEW, null, null));
            from = CaseState.IN_REVIEW;
        }
        var move = CaseMoves.find(from, act).orElseThrow(() -> new Refusal("cases.refusal.notNow"));
        int next = version + events.size() + 1;
        var to = landing(move);
        events.add(new CaseEvent(next, at, by, act, from, to, note, detail));
        return new Change(in(to, next), events);
    }

    /// A declined matter ends as a negative result.
    private CaseState landing(CaseMove move) {
        boolean ends = move.act() == CaseAct.ISSUE || move.act() == CaseAct.GATHER;
        return ends && outcome == Outcome.DECLINED ? CaseState.NEGATIVE_RESULT : move.to();
    }

    private CaseFile in(CaseState next, int nextVersion) {
        return copy(code, next, nextVersion, applicant, answers, times, assignee, office, outcome);
    }

    public CaseFile withTimes(CaseTimes changed) {
        return copy(code, state, version, applicant, answers, changed, assignee, office, outcome);
    }

    /// @param given null for the case as it was before acceptance
    public CaseFile withCode(@Nullable CaseCode given) {
        return copy(given, state, version, applicant, answers, times, assignee, office, outcome);
    }

    public CaseFile withAssignee(UUID official, @Nullable UUID theirOffice) {
        return copy(code, state, version, applicant, answers, times, official, theirOffice, outcome);
    }

    /// @param handling the office whose head assigns the case, or null where the unit has no such office
    public CaseFile withOffice(@Nullable UUID handling) {
        return copy(code, state, version, applicant, answers, times, assignee, handling, outcome);
    }

    public CaseFile withOutcome(Outcome drafted) {
        return copy(code, state, version, applicant, answers, times, assignee, office, drafted);
    }

    public CaseFile withAnswers(Applicant who, String changed) {
        return copy(code, state, version, who, changed, times, assignee, office, outcome);
    }

    private CaseFile copy(
            @Nullable CaseCode nextCode,
            CaseState nextState,
            int nextVersion,
            Applicant nextApplicant,
            String nextAnswers,
            CaseTimes nextTimes,
            @Nullable UUID nextAssignee,
            @Nullable UUID nextOffice,
            @Nullable Outcome nextOutcome) {
        return new CaseFile(
                id,
                unit,
                receivedAtUnit,
                supportedAtUnit,
                nextCode,
                procedureCode,
                procedureVersion,
                nextState,
                nextVersion,
                channel,
                nextApplicant,
                nextAnswers,
                nextTimes,
                nextAssignee,
                nextOffice,
                nextOutcome);
    }

    /// The part of the address of the public pages that cannot be guessed from the code.
    public String key() {
        var text = id.toString().replace("-", "");
        return text.substring(text.length() - 12);
    }

    /// Whether that is the key, in the same time for every wrong one.
    public boolean hasKey(String given) {
        return MessageDigest.isEqual(key().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
