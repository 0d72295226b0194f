package vn.xaso.procedures.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.LinkedStep;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.ProcessingRoute;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.ResultKind;
import vn.xaso.procedures.ProcedureVersion.Source;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.domain.FeeEntry;
import vn.xaso.procedures.domain.Flag;

/// A procedure of the demonstration as its file says it.
///
/// @param toCheck the fields whose values come from memory of the law
record DemoProcedure(
        String code,
        String name,
        String nameEn,
        String field,
        String subject,
        String level,
        OnlineLevel onlineLevel,
        ProcessingRoute route,
        TimeLimit limit,
        String timeText,
        String feeText,
        String requirements,
        String steps,
        List<String> keywords,
        String form,
        LocalDate validFrom,
        LocalDate sourceOn,
        List<Channel> channels,
        List<Paper> papers,
        List<FeeEntry> fees,
        List<Result> results,
        List<Step> internalSteps,
        List<LegalBasis> legalBases,
        @Nullable List<LinkedStep> links,
        List<Flag.Field> toCheck) {

    static final String SOURCE = "domain";

    private static final String AUTHORITY = "Ủy ban nhân dân cấp xã";

    record Paper(
            String name,
            String note,
            int originals,
            int copies,
            @Nullable String dataSource,
            boolean required,
            boolean onlineAccepted) {}

    record Result(
            String name,
            @Nullable String template,
            @Nullable ResultKind kind) {}

    /// @param next the steps that follow where it is not the next one, or null
    /// @param returnsTo where the work may be sent back, or null
    record Step(
            String name,
            String positionKind,
            @Nullable String officeKind,
            int hours,
            String act,
            @Nullable List<Integer> next,
            @Nullable List<Integer> returnsTo) {}

    ProcedureVersion version(UUID id, int number, UUID formId) {
        return new ProcedureVersion(
                id,
                new ProcedureCode(code),
                number,
                Status.DRAFT,
                name,
                nameEn,
                field,
                subject,
                level,
                onlineLevel,
                route,
                limit,
                timeText,
                feeText,
                requirements,
                steps,
                String.join(" | ", keywords),
                new Agencies(AUTHORITY, AUTHORITY, "Trung tâm Phục vụ hành chính công cấp xã", ""),
                formId,
                validFrom,
                null,
                new Source(SOURCE, sourceOn, "", ""),
                channels,
                List.of(),
                numberedPapers(),
                fees.stream().map(FeeEntry::item).toList(),
                results.stream()
                        .map(result -> new ResultDocument(result.name, null, result.template, result.kind))
                        .toList(),
                numberedSteps(),
                legalBases,
                links == null ? List.of() : links);
    }

    List<Flag> flags() {
        return toCheck.stream()
                .map(checked -> new Flag(checked, Flag.Reason.DEMONSTRATION_VALUE, text(checked)))
                .toList();
    }

    private String text(Flag.Field checked) {
        return switch (checked) {
            case TIME_LIMIT -> timeText;
            case FEE -> feeText;
            case PAPERS -> String.join("\n", papers.stream().map(Paper::name).toList());
            default -> "";
        };
    }

    private List<RequiredPaper> numberedPapers() {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> paper(i + 1, papers.get(i)))
                .toList();
    }

    private static RequiredPaper paper(int order, Paper paper) {
        return new RequiredPaper(
                order,
                "",
                paper.name,
                paper.note,
                paper.originals,
                paper.copies,
                null,
                paper.dataSource,
                paper.required,
                paper.onlineAccepted);
    }

    private List<InternalStep> numberedSteps() {
        return IntStream.range(0, internalSteps.size())
                .mapToObj(i -> step(i + 1, internalSteps.get(i), i == internalSteps.size() - 1))
                .toList();
    }

    private static InternalStep step(int order, Step step, boolean last) {
        var next = step.next == null ? last ? List.<Integer>of() : List.of(order + 1) : step.next;
        var back = step.returnsTo == null ? List.<Integer>of() : step.returnsTo;
        return new InternalStep(
                order, step.name, step.positionKind, step.officeKind, step.hours, step.act, next, back, "");
    }
}
