package vn.xaso.cases.steps.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.steps.domain.Course;
import vn.xaso.cases.steps.domain.Visit;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.procedures.Flow.StepAct;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// The visits of a case in words.
record StepWords(Course course, Instant now, Texts texts) {

    StepPanel.Here here(Visit visit) {
        var due = visit.dueAt() == null ? null : CaseWords.due(visit.dueAt(), null, CaseState.IN_REVIEW, now, texts);
        var who = visit.worker().name().isEmpty()
                ? position(course.stepOf(visit), texts)
                : visit.worker().name();
        return new StepPanel.Here(name(visit), who, tag(visit), due);
    }

    /// Who does a step that is in nobody's hands by name.
    static String position(InternalStep step, Texts texts) {
        var position = "procedures.position." + step.positionKind();
        return texts.has(position) ? texts.of(position) : "";
    }

    private String name(Visit visit) {
        return StepPanels.name(course.stepOf(visit));
    }

    private Tag tag(Visit visit) {
        if (visit.isAtWork()) {
            return visit.isLateAt(now)
                    ? new Tag(Kind.LATE, texts.of("steps.late"))
                    : new Tag(
                            Kind.INFO, texts.of(course.isAct(visit, StepAct.CONSULT) ? "steps.asked" : "steps.atWork"));
        }
        boolean ready = course.ready().contains(visit);
        return new Tag(Kind.WARN, texts.of(ready ? "steps.next" : "steps.waits"));
    }

    /// The newest first.
    List<Happening> story() {
        return course.visits().reversed().stream()
                .filter(visit -> !visit.state().isOpen())
                .map(this::told)
                .toList();
    }

    private Happening told(Visit visit) {
        var begun = Objects.requireNonNullElse(visit.begunAt(), visit.arrivedAt());
        var ended = Objects.requireNonNull(visit.endedAt());
        return new Happening(
                texts.of("steps.from.to", texts.minute(begun), texts.minute(ended)),
                name(visit),
                visit.worker().name(),
                ending(visit),
                kind(visit));
    }

    private String ending(Visit visit) {
        var late = visit.isLateAt(now) ? " · " + texts.of("steps.ended.late") : "";
        var back = visit.from() > 0 ? texts.of("steps.cameFrom", visit.from()) + ". " : "";
        return back + texts.of("steps.ended." + visit.state().name(), visit.note()) + late;
    }

    private Kind kind(Visit visit) {
        return switch (visit.state()) {
            case SENT_BACK, WENT_ON -> Kind.WARN;
            case DROPPED -> Kind.NEUTRAL;
            default -> visit.isLateAt(now) ? Kind.LATE : Kind.DONE;
        };
    }
}
