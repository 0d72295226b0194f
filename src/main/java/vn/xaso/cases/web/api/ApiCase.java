package vn.xaso.cases.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.Channel;
import vn.xaso.cases.linked.web.CaseLinks;
import vn.xaso.directory.Unit;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.ui.Texts;

/// A case as another system sees it: where it stands and when it is due, nothing about the person.
///
/// @param code null until acceptance
/// @param nationalState the state as the national portal numbers it
/// @param answerBy by when reception accepts or refuses, null after that
/// @param parent the code of the linked case of which this is a step, or null
/// @param steps of a linked case; empty for any other
/// @param dueAt when the result is due, null before acceptance and while the clock stands still
@JsonInclude
record ApiCase(
        UUID id,
        @Nullable String code,
        Named procedure,
        Named unit,
        CaseState state,
        String stateText,
        int nationalState,
        Channel channel,
        int version,
        @Nullable String submittedAt,
        @Nullable String answerBy,
        @Nullable String acceptedAt,
        @Nullable String dueAt,
        @Nullable String finishedAt,
        @Nullable String returnedAt,
        @Nullable String parent,
        List<Step> steps,
        Map<String, String> links) {

    /// A step of a linked case.
    ///
    /// @param code of the case of the step, or the reference in the system outside
    @JsonInclude
    record Step(
            int no,
            String name,
            String place,
            String organisation,
            String standing,
            @Nullable String code,
            @Nullable String dueAt,
            @Nullable String endedAt) {

        static Step of(CaseLinks.Step step) {
            return new Step(
                    step.no(),
                    step.name(),
                    step.place().name(),
                    step.organisation(),
                    step.standing().name(),
                    step.code(),
                    text(step.dueAt()),
                    text(step.endedAt()));
        }
    }

    record Named(String code, String name) {}

    /// @param linked how it is linked with other cases
    static ApiCase of(CaseFile file, ProcedureVersion procedure, Unit unit, CaseLinks.Links linked, Texts texts) {
        var times = file.times();
        var accepted = times.acceptedAt();
        var self = "/api/v1/cases/" + file.id();
        return new ApiCase(
                file.id(),
                file.code() == null ? null : file.code().text(),
                new Named(procedure.code().value(), procedure.name()),
                new Named(unit.code(), unit.fullName()),
                file.state(),
                texts.of("cases.state." + file.state()),
                file.state().nationalCode(),
                file.channel(),
                file.version(),
                text(times.submittedAt()),
                accepted == null ? text(times.dueAt()) : null,
                text(accepted),
                accepted == null ? null : text(times.dueAt()),
                text(times.finishedAt()),
                text(times.returnedAt()),
                linked.parent(),
                linked.steps().stream().map(Step::of).toList(),
                Map.of("self", self, "events", self + "/events"));
    }

    static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : OfficeClock.rfc3339(time);
    }
}
