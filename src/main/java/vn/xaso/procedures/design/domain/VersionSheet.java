package vn.xaso.procedures.design.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.deadline.TimeLimit;
import vn.xaso.procedures.FeeItem;
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
import vn.xaso.procedures.ProcedureVersion.Source;
import vn.xaso.procedures.ProcedureVersion.Status;
import vn.xaso.procedures.ProcedureVersion.TimeVariant;

/// A version on the drawing board, written part by part.
public final class VersionSheet {

    /// The name of the source of what was designed here.
    public static final String SOURCE = "design";

    private final ProcedureVersion held;
    private Words words;
    private Papers papers;
    private Work work;

    /// The words of the page.
    ///
    /// @param decision the number and day of the decision that publishes it
    public record Words(
            String name,
            @Nullable String nameEn,
            String field,
            String subject,
            String level,
            OnlineLevel onlineLevel,
            @Nullable ProcessingRoute route,
            String requirements,
            String steps,
            String keywords,
            Agencies agencies,
            @Nullable UUID form,
            String decision) {

        public Words withForm(@Nullable UUID chosen) {
            return new Words(
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
                    chosen,
                    decision);
        }
    }

    private record Papers(
            List<Channel> channels,
            List<RequiredPaper> papers,
            List<FeeItem> fees,
            String feeText,
            List<ResultDocument> results) {}

    private record Work(
            @Nullable TimeLimit limit,
            String timeText,
            List<TimeVariant> variants,
            List<InternalStep> steps,
            List<LegalBasis> bases,
            List<LinkedStep> links) {}

    private VersionSheet(ProcedureVersion version) {
        held = version;
        words = wordsOf(version);
        papers = new Papers(version.channels(), version.papers(), version.fees(), version.feeText(), version.results());
        work = new Work(
                version.limit(),
                version.timeText(),
                version.variants(),
                version.internalSteps(),
                version.legalBases(),
                version.links());
    }

    public static VersionSheet of(ProcedureVersion version) {
        return new VersionSheet(version);
    }

    /// Nothing but a code.
    public static ProcedureVersion empty(ProcedureCode code, UUID id, LocalDate day) {
        return new ProcedureVersion(
                id,
                code,
                1,
                Status.DRAFT,
                "",
                null,
                "",
                "",
                "Cấp xã",
                OnlineLevel.INFO,
                ProcessingRoute.LOCAL,
                null,
                "",
                "",
                "",
                "",
                "",
                new Agencies("", "", "", ""),
                null,
                day,
                null,
                new Source(SOURCE, day, "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Words wordsOf(ProcedureVersion version) {
        return new Words(
                version.name(),
                version.nameEn(),
                version.field(),
                version.subject(),
                version.level(),
                version.onlineLevel(),
                version.route(),
                version.requirements(),
                version.steps(),
                version.keywords(),
                version.agencies(),
                version.form(),
                version.source().decision());
    }

    public VersionSheet words(Words next) {
        words = next;
        return this;
    }

    public VersionSheet channels(List<Channel> next) {
        papers = new Papers(List.copyOf(next), papers.papers, papers.fees, papers.feeText, papers.results);
        return this;
    }

    public VersionSheet papers(List<RequiredPaper> next) {
        papers = new Papers(papers.channels, List.copyOf(next), papers.fees, papers.feeText, papers.results);
        return this;
    }

    public VersionSheet fees(String text, List<FeeItem> next) {
        papers = new Papers(papers.channels, papers.papers, List.copyOf(next), text, papers.results);
        return this;
    }

    public VersionSheet results(List<ResultDocument> next) {
        papers = new Papers(papers.channels, papers.papers, papers.fees, papers.feeText, List.copyOf(next));
        return this;
    }

    public VersionSheet times(@Nullable TimeLimit limit, String text, List<TimeVariant> variants) {
        work = new Work(limit, text, List.copyOf(variants), work.steps, work.bases, work.links);
        return this;
    }

    public VersionSheet steps(List<InternalStep> next) {
        work = new Work(work.limit, work.timeText, work.variants, List.copyOf(next), work.bases, work.links);
        return this;
    }

    public VersionSheet bases(List<LegalBasis> next) {
        work = new Work(work.limit, work.timeText, work.variants, work.steps, List.copyOf(next), work.links);
        return this;
    }

    public VersionSheet links(List<LinkedStep> next) {
        work = new Work(work.limit, work.timeText, work.variants, work.steps, work.bases, List.copyOf(next));
        return this;
    }

    /// The same procedure with what was written, as a draft of its own.
    public ProcedureVersion version() {
        return numbered(held.id(), held.number(), held.validFrom());
    }

    public ProcedureVersion numbered(UUID id, int number, LocalDate from) {
        return new ProcedureVersion(
                id,
                held.code(),
                number,
                Status.DRAFT,
                words.name,
                words.nameEn,
                words.field,
                words.subject,
                words.level,
                words.onlineLevel,
                words.route,
                work.limit,
                work.timeText,
                papers.feeText,
                words.requirements,
                words.steps,
                words.keywords,
                words.agencies,
                words.form,
                from,
                null,
                new Source(SOURCE, from, "", words.decision),
                papers.channels,
                work.variants,
                papers.papers,
                papers.fees,
                papers.results,
                work.steps,
                work.bases,
                work.links);
    }
}
