package vn.xaso.cases.messages.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;

/// One message about a case. What was written stays as it was written.
///
/// A message asks and tells; it never replaces a form: what must be supplied is asked for with form 02, which counts.
///
/// @param writer the official, or null where the applicant wrote it
/// @param name who wrote it
/// @param position of the official, or empty
/// @param settledAt when the office answered it or put it aside, or null while it waits; null too where the office
/// wrote
public record CaseMessage(
        UUID id,
        UUID caseId,
        @Nullable UUID writer,
        String name,
        String position,
        String text,
        Instant at,
        @Nullable Instant settledAt) {

    public static final int LONGEST = 1_000;

    /// As many messages of one applicant may wait for an answer: nobody can bury the office.
    public static final int MOST_WAITING = 5;

    /// How long after its end one may still write about a case.
    static final Duration AFTER_THE_END = Duration.ofDays(30);

    public boolean isFromOffice() {
        return writer != null;
    }

    public boolean isWaiting() {
        return writer == null && settledAt == null;
    }

    /// Whether one may write about the case: not before it was sent, and not long after its end.
    public static boolean isOpen(CaseFile caseFile, Instant now) {
        var ended = caseFile.times().finishedAt();
        return caseFile.state() != CaseState.DRAFT && (ended == null || now.isBefore(ended.plus(AFTER_THE_END)));
    }

    public static CaseMessage ofApplicant(CaseFile caseFile, String text, int waiting, Instant now) {
        if (waiting >= MOST_WAITING) {
            throw new Refusal("messages.refusal.many", MOST_WAITING);
        }
        return written(caseFile, null, caseFile.applicant().name(), "", text, now);
    }

    public static CaseMessage ofOffice(CaseFile caseFile, Actor writer, String text, Instant now) {
        return written(caseFile, writer.person(), writer.name(), writer.position(), text, now);
    }

    private static CaseMessage written(
            CaseFile caseFile, @Nullable UUID writer, String name, String position, String text, Instant now) {
        if (!isOpen(caseFile, now)) {
            throw new Refusal("messages.refusal.closed");
        }
        return new CaseMessage(Ids.next(), caseFile.id(), writer, name, position, checked(text), now, null);
    }

    /// A browser sends two characters for the end of a line.
    private static String checked(String text) {
        var tidy = SearchText.tidy(text.replace("\r\n", "\n"));
        if (tidy.isEmpty()) {
            throw new Refusal("messages.refusal.empty");
        }
        if (tidy.length() > LONGEST) {
            throw new Refusal("messages.refusal.long", tidy.length(), LONGEST);
        }
        return tidy;
    }
}
