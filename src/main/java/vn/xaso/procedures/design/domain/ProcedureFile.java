package vn.xaso.procedures.design.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.DayMode;
import vn.xaso.kernel.deadline.LimitUnit;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.Agencies;
import vn.xaso.procedures.ProcedureVersion.Channel;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.InternalStep;
import vn.xaso.procedures.ProcedureVersion.LegalBasis;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.ProcedureVersion.ProcessingRoute;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;
import vn.xaso.procedures.domain.FeeEntry;

/// A procedure as one file: what is exported, imported, and kept on the drawing board. The order of its parts is the
/// order in the file.
///
/// @param format names the kind and the version of the file
public record ProcedureFile(
        String format,
        String code,
        String name,
        @Nullable String nameEn,
        String field,
        String subject,
        String level,
        OnlineLevel onlineLevel,
        @Nullable ProcessingRoute route,
        String decision,
        Agencies agencies,
        String requirements,
        String steps,
        String keywords,
        @Nullable UUID form,
        List<Channel> channels,
        @Nullable Limit limit,
        String timeText,
        List<Variant> variants,
        List<Paper> papers,
        String feeText,
        List<FeeEntry> fees,
        List<ResultDocument> results,
        List<Step> internalSteps,
        List<LegalBasis> legalBases,
        List<LinkedEntry> links) {

    /// Files from before there were linked procedures do not speak of them.
    public ProcedureFile {
        links = Objects.requireNonNullElse(links, List.of());
    }

    public static final String FORMAT = "xaso-procedure/1";

    public record Limit(LimitUnit unit, int amount, DayMode mode, String cutOff, int extraDays) {

        static @Nullable Limit of(@Nullable TimeLimit limit) {
            return limit == null
                    ? null
                    : new Limit(
                            limit.unit(),
                            limit.amount(),
                            limit.mode(),
                            limit.cutOff().toString(),
                            limit.extraDays());
        }

        public TimeLimit limit() {
            return new TimeLimit(unit, amount, mode, LocalTime.parse(cutOff), extraDays);
        }
    }

    public record Variant(String caseName, @Nullable ChannelKind channel, Limit limit) {}

    public record Paper(
            String group,
            String name,
            String note,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String template,
            @Nullable String dataSource,
            boolean required,
            boolean onlineAccepted) {

        RequiredPaper paper(int order) {
            return new RequiredPaper(
                    order, group, name, note, originals, copies, template, dataSource, required, onlineAccepted);
        }
    }

    public record Step(
            int order,
            String name,
            String act,
            String positionKind,
            @Nullable String officeKind,
            int hours,
            List<Integer> next,
            List<Integer> returnsTo,
            @Nullable String condition) {}

    public static ProcedureFile of(ProcedureVersion version) {
        return new ProcedureFile(
                FORMAT,
                version.code().value(),
                version.name(),
                version.nameEn(),
                version.field(),
                version.subject(),
                version.level(),
                version.onlineLevel(),
                version.route(),
                version.source().decision(),
                version.agencies(),
                version.requirements(),
                version.steps(),
                version.keywords(),
                version.form(),
                version.channels(),
                Limit.of(version.limit()),
                version.timeText(),
                version.variants().stream().map(ProcedureFile::variant).toList(),
                version.papers().stream().map(ProcedureFile::paper).toList(),
                version.feeText(),
                version.fees().stream().map(FeeEntry::of).toList(),
                version.results(),
                version.internalSteps().stream().map(ProcedureFile::step).toList(),
                version.legalBases(),
                version.links().stream().map(LinkedEntry::of).toList());
    }

    /// A draft with this content.
    public ProcedureVersion version(UUID id, int number, LocalDate day) {
        var words = new VersionSheet.Words(
                name,
                nameEn,
                field,
                subject,
                level,
                onlineLevel,
                route,
                requirements,
                steps,
                keywords,
                agencies,
                form,
                decision);
        return VersionSheet.of(VersionSheet.empty(new ProcedureCode(code), id, day))
                .words(words)
                .channels(channels)
                .times(limit == null ? null : limit.limit(), timeText, timeVariants())
                .papers(requiredPapers())
                .fees(feeText, fees.stream().map(FeeEntry::item).toList())
                .results(results)
                .steps(flow())
                .bases(legalBases)
                .links(LinkNumbers.counted(links.stream().map(LinkedEntry::step).toList()))
                .numbered(id, number, day);
    }

    private List<TimeVariant> timeVariants() {
        return variants.stream()
                .map(one -> new TimeVariant(one.caseName, one.channel, one.limit.limit()))
                .toList();
    }

    private List<RequiredPaper> requiredPapers() {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> papers.get(i).paper(i + 1))
                .toList();
    }

    private List<InternalStep> flow() {
        return StepNumbers.counted(internalSteps.stream()
                .map(step -> new InternalStep(
                        step.order,
                        step.name,
                        step.positionKind,
                        step.officeKind,
                        step.hours,
                        step.act,
                        step.next,
                        step.returnsTo,
                        step.condition == null ? "" : step.condition))
                .toList());
    }

    private static Variant variant(TimeVariant one) {
        return new Variant(one.caseName(), one.channel(), Objects.requireNonNull(Limit.of(one.limit())));
    }

    private static Paper paper(RequiredPaper paper) {
        return new Paper(
                paper.group(),
                paper.name(),
                paper.note(),
                paper.originals(),
                paper.copies(),
                paper.template(),
                paper.dataSource(),
                paper.required(),
                paper.onlineAccepted());
    }

    private static Step step(InternalStep step) {
        return new Step(
                step.order(),
                step.name(),
                step.act(),
                step.positionKind(),
                step.officeKind(),
                step.hours(),
                step.next(),
                step.returnsTo(),
                step.condition().isEmpty() ? null : step.condition());
    }
}
