package vn.xaso.cases.linked.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.application.HandlingOffice;
import vn.xaso.cases.application.HandlingOffice.Specialist;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.cases.legs.application.LinkedLegs;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.linked.domain.LinkedSteps;
import vn.xaso.cases.linked.domain.StepRun;
import vn.xaso.cases.linked.domain.StepRun.Standing;
import vn.xaso.cases.web.CaseWords;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Tells the steps of a linked case.
@Component
class StepLines {

    private final LinkedSteps steps;
    private final CaseFiles cases;
    private final LinkedLegs legs;
    private final Procedures procedures;
    private final HandlingOffice handlingOffice;
    private final Clock clock;

    /// Where the links of a line lead.
    ///
    /// @param office whether the reader is an official
    record Reader(boolean office, boolean mayAsk) {
        static final Reader APPLICANT = new Reader(false, false);
    }

    StepLines(
            LinkedSteps steps,
            CaseFiles cases,
            LinkedLegs legs,
            Procedures procedures,
            HandlingOffice handlingOffice,
            Clock clock) {
        this.steps = steps;
        this.cases = cases;
        this.legs = legs;
        this.procedures = procedures;
        this.handlingOffice = handlingOffice;
        this.clock = clock;
    }

    List<StepLine> of(CaseFile parent, Reader reader, Texts texts) {
        var links = procedures.version(parent.procedureVersion()).links();
        var sent = legs.of(parent.unit(), parent.id());
        return steps.of(parent.unit(), parent.id()).stream()
                .map(run -> {
                    var step = links.get(run.no() - 1);
                    return step.isHere()
                            ? here(parent, step, run, reader, texts)
                            : outside(parent, step, run, leg(sent, run), reader, texts);
                })
                .toList();
    }

    private static @Nullable Leg leg(List<Leg> sent, StepRun run) {
        return sent.stream()
                .filter(leg -> leg.id().equals(run.leg()))
                .findFirst()
                .orElse(null);
    }

    private StepLine here(CaseFile parent, LinkedStep step, StepRun run, Reader reader, Texts texts) {
        if (run.child() == null) {
            return waiting(step, run, "", texts);
        }
        var child = cases.get(parent.unit(), run.child());
        var due =
                CaseWords.due(child.times().dueAt(), child.times().finishedAt(), child.state(), clock.instant(), texts);
        boolean there = hasResult(child);
        return new StepLine(
                run.no(),
                step.name(),
                String.valueOf(child.code()),
                handler(child),
                "",
                run.askedAt() == null ? CaseWords.tag(child.state(), texts) : asked(texts),
                due.date() + " · " + due.relative(),
                "",
                reader.office() ? "/office/cases/" + child.id() : "",
                there ? step.result() : "",
                there && !reader.office() && isGivenOut(parent) ? own(parent, run) : "",
                "");
    }

    private String handler(CaseFile child) {
        var official = child.assignee();
        return official == null
                ? ""
                : handlingOffice
                        .findSpecialist(child.unit(), official)
                        .map(Specialist::name)
                        .orElse("");
    }

    private boolean hasResult(CaseFile child) {
        return cases.documents(child).stream().anyMatch(one -> one.kind() == CaseDocument.Kind.RESULT);
    }

    private StepLine outside(
            CaseFile parent, LinkedStep step, StepRun run, @Nullable Leg leg, Reader reader, Texts texts) {
        if (leg == null) {
            return waiting(step, run, step.organisation(), texts);
        }
        var now = clock.instant();
        var end = leg.endedAt();
        boolean file = end != null && !legs.answerFiles(leg).isEmpty();
        var askHref = "/office/cases/" + parent.id() + "/linked/" + run.no() + "/request";
        return new StepLine(
                run.no(),
                step.name(),
                leg.outside().reference(),
                step.organisation(),
                "",
                run.askedAt() == null ? tag(leg, now, texts) : asked(texts),
                due(leg, now, texts),
                leg.answer(),
                reader.office() ? "/office/legs/" + leg.id() : "",
                run.standing() == Standing.DONE ? step.result() : "",
                file && !reader.office() && isGivenOut(parent) ? own(parent, run) : "",
                reader.mayAsk() && run.standing() == Standing.OPEN && parent.state() == CaseState.WAIT_OTHER_ORG
                        ? askHref
                        : "");
    }

    private static String due(Leg leg, Instant now, Texts texts) {
        var end = leg.endedAt();
        boolean late = leg.isLateAt(now);
        var key = end == null
                ? late ? "linked.due.late" : "linked.due.open"
                : late ? "linked.due.endedLate" : "linked.due.endedOnTime";
        return texts.of(key, texts.minute(leg.dueAt()));
    }

    private static Tag tag(Leg leg, Instant now, Texts texts) {
        var kind = switch (leg.state()) {
            case SENT -> Kind.WARN;
            case ACKNOWLEDGED -> Kind.INFO;
            case ANSWERED -> Kind.DONE;
            case RETURNED, RECALLED -> Kind.NEUTRAL;
        };
        var late = leg.state().isOpen() && leg.isLateAt(now) ? Kind.LATE : kind;
        return new Tag(late, texts.of("linked.leg." + leg.state()));
    }

    private static Tag asked(Texts texts) {
        return new Tag(Kind.WARN, texts.of("linked.asked"));
    }

    private static StepLine waiting(LinkedStep step, StepRun run, String who, Texts texts) {
        var after = step.after().stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean waits = run.standing() == Standing.WAITING;
        return new StepLine(
                run.no(),
                step.name(),
                "",
                who,
                waits && !after.isEmpty() ? texts.of("linked.after", after) : "",
                new Tag(Kind.NEUTRAL, texts.of("linked.standing." + run.standing())),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static boolean isGivenOut(CaseFile parent) {
        return CaseState.DECIDED.contains(parent.state()) || parent.state() == CaseState.RETURNED_RESULT;
    }

    private static String own(CaseFile parent, StepRun run) {
        return "/ho-so/" + parent.id() + "/lien-thong/" + run.no();
    }
}
