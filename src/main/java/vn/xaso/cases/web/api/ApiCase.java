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
import vn.xaso.cases.domain.DesignedSteps.Open;
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
/// @param linked the steps of a linked case; empty for any other
/// @param dueAt when the result is due, null before acceptance and while the clock stands still
/// @param steps where it is in the designed steps of its procedure; empty where it has none
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
        List<Step> steps,
        @Nullable String parent,
        List<LinkedStep> linked,
        Map<String, String> links) {

    /// A step of a linked case.
    ///
    /// @param code of the case of the step, or the reference in the system outside
    @JsonInclude
    record LinkedStep(
            int no,
            String name,
            String place,
            String organisation,
            String standing,
            @Nullable String code,
            @Nullable String dueAt,
            @Nullable String endedAt) {

        static LinkedStep of(CaseLinks.Step step) {
            return new LinkedStep(
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

    /// @param waiting whether it waits for other steps
    record Step(
            int no, String name, boolean waiting, @Nullable String dueAt) {}

    /// @param steps those of the design in which it is
    /// @param linked how it is linked with other cases
    static ApiCase of(
            CaseFile file,
            ProcedureVersion procedure,
            Unit unit,
            List<Open> steps,
            CaseLinks.Links linked,
            Texts texts) {
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
                steps.stream()
                        .map(step -> new Step(step.step(), step.name(), step.waiting(), text(step.dueAt())))
                        .toList(),
                linked.parent(),
                linked.steps().stream().map(LinkedStep::of).toList(),
                Map.of("self", self, "events", self + "/events", "payment", self + "/payment"));
    }

    static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : OfficeClock.rfc3339(time);
    }
}
