package vn.xaso.procedures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.deadline.TimeLimit;

/// A procedure as it was in force for a time. A case stays with the version of the day it was received.
///
/// @param number counts the versions of one code
/// @param nameEn the English name, or null where nobody translated it
/// @param onlineLevel how much of it can be done online (42/2022/NĐ-CP)
/// @param route who works on it, or null where the source does not say
/// @param limit the time limit where the source could be read with certainty, or null
/// @param timeText the time limit in the words of the source
/// @param feeText the fees in the words of the source: exemptions stand only there
/// @param form the electronic form, or null
/// @param validTo the last day, or null
/// @param variants time limits of a case or a way, where they are not the one of the procedure
/// @param links the procedures that this one leads to, or none
public record ProcedureVersion(
        UUID id,
        ProcedureCode code,
        int number,
        Status status,
        String name,
        @Nullable String nameEn,
        String field,
        String subject,
        String level,
        OnlineLevel onlineLevel,
        @Nullable ProcessingRoute route,
        @Nullable TimeLimit limit,
        String timeText,
        String feeText,
        String requirements,
        String steps,
        String keywords,
        Agencies agencies,
        @Nullable UUID form,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Source source,
        List<Channel> channels,
        List<TimeVariant> variants,
        List<RequiredPaper> papers,
        List<FeeItem> fees,
        List<ResultDocument> results,
        List<InternalStep> internalSteps,
        List<LegalBasis> legalBases,
        List<LinkedStep> links) {

    public enum Status {
        DRAFT,
        PUBLISHED,
        CLOSED
    }

    public enum OnlineLevel {
        INFO,
        PARTIAL,
        FULL
    }

    public enum ProcessingRoute {
        LOCAL,
        MINISTRY,
        MIXED
    }

    public record Agencies(String executing, String competent, String receiving, String coordinating) {}

    /// @param name where the values come from: the national catalogue, or `domain` for a demonstration
    public record Source(String name, LocalDate on, String url, String decision) {}

    public enum ChannelKind {
        COUNTER,
        ONLINE,
        POST
    }

    public record Channel(ChannelKind kind, String timeText, String feeText, String description) {}

    /// @param group the case in which the paper is needed, or empty
    /// @param originals how many originals, or null where the source cannot be read with certainty
    /// @param dataSource the state database in which the office looks instead, or null
    /// @param onlineAccepted whether a scan sent online is enough
    public record RequiredPaper(
            int order,
            String group,
            String name,
            String note,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String template,
            @Nullable String dataSource,
            boolean required,
            boolean onlineAccepted) {}

    public enum FeeKind {
        FEE,
        CHARGE
    }

    public enum ResultKind {
        ISSUED_DOCUMENT,
        COPY,
        DECISION
    }

    /// @param kind null where the source does not say
    /// @param template the key of the text that the office issues, or null
    public record ResultDocument(
            String name,
            @Nullable String code,
            @Nullable String template,
            @Nullable ResultKind kind) {}

    /// A time limit that holds in one case, or for what comes in one way.
    ///
    /// @param caseName as the papers of that case are grouped, or empty for every case
    /// @param channel null for every way
    public record TimeVariant(String caseName, @Nullable ChannelKind channel, TimeLimit limit) {}

    /// @param positionKind such as ONE_STOP_OFFICER, SPECIALIST, HEAD_OF_DIVISION, CHAIRMAN, VICE_CHAIRMAN, CLERK
    /// @param officeKind such as OFFICE, ECONOMIC, CULTURE_SOCIETY, or null for those above the offices
    /// @param hours working hours; the sum never replaces the time limit
    /// @param act what is done there, such as REVIEW
    /// @param next the steps that follow: several run side by side, but a refusal is a way of its own
    /// @param returnsTo the earlier steps to which the work may be sent back
    /// @param condition when the work takes this step, in words: then it is a way of its own; or empty
    public record InternalStep(
            int order,
            String name,
            String positionKind,
            @Nullable String officeKind,
            int hours,
            String act,
            List<Integer> next,
            List<Integer> returnsTo,
            String condition) {}

    public record LegalBasis(String name, String number) {

        private static final String WITH_NUMBER_AFTER = "^(Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh)(?= )";

        /// As a document names it at its beginning: `Căn cứ Nghị định số 23/2015/NĐ-CP về …`.
        ///
        /// Law: 30/2020/NĐ-CP Phụ lục I
        public String inSentence() {
            if (number.isBlank() || name.contains(number)) {
                return "Căn cứ " + name;
            }
            var numbered = name.replaceFirst(WITH_NUMBER_AFTER, "$1 số " + number);
            return "Căn cứ " + (numbered.equals(name) ? name + " số " + number : numbered);
        }
    }

    /// What an official may correct where the source could not be read with certainty.
    public record Values(
            @Nullable TimeLimit limit,
            List<FeeItem> fees,
            List<RequiredPaper> papers,
            List<ResultDocument> results,
            Agencies agencies) {}

    public Values values() {
        return new Values(limit, fees, papers, results, agencies);
    }

    /// A draft of the next version with the values that an official has corrected.
    public ProcedureVersion corrected(UUID nextId, int nextNumber, LocalDate from, Values next) {
        return new ProcedureVersion(
                nextId,
                code,
                nextNumber,
                Status.DRAFT,
                name,
                nameEn,
                field,
                subject,
                level,
                onlineLevel,
                route,
                next.limit,
                timeText,
                feeText,
                requirements,
                steps,
                keywords,
                next.agencies,
                form,
                from,
                null,
                source,
                channels,
                variants,
                next.papers,
                next.fees,
                next.results,
                internalSteps,
                legalBases,
                links);
    }

    /// The time limit as the working calendar counts it; refused where the source could not be read with certainty.
    public TimeLimit timeLimit() {
        if (limit == null) {
            throw new Refusal("procedures.refusal.noTimeLimit", code);
        }
        return limit;
    }

    /// The time limit of a case and a way: the variant that says most of them, or the one of the procedure.
    ///
    /// @param caseName the case, or empty
    public TimeLimit timeLimit(String caseName, ChannelKind channel) {
        return variants.stream()
                .filter(one -> one.caseName.isEmpty() || one.caseName.equals(caseName))
                .filter(one -> one.channel == null || one.channel == channel)
                .max(Comparator.comparingInt(one -> (one.caseName.isEmpty() ? 0 : 2) + (one.channel == null ? 0 : 1)))
                .map(TimeVariant::limit)
                .orElseGet(this::timeLimit);
    }

    /// What is asked of somebody who comes in that way, if it is asked on that day.
    ///
    /// @param channel null for a way that the catalogue does not know
    public List<FeeItem> fees(@Nullable ChannelKind channel, LocalDate day) {
        return FeeItem.asked(fees, channel, day);
    }

    /// The cases between which reception chooses, because the time limit depends on them.
    public List<String> casesOfTime() {
        return variants.stream()
                .map(TimeVariant::caseName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether a case of it leads to cases and questions of other procedures.
    public boolean isLinked() {
        return !links.isEmpty();
    }

    public boolean hasForm() {
        return form != null;
    }

    /// Whether a citizen may send it from home.
    public boolean isOpenOnline() {
        return hasForm() && onlineLevel != OnlineLevel.INFO;
    }

    public boolean isInForce(LocalDate day) {
        return status == Status.PUBLISHED && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
