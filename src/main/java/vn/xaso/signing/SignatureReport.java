package vn.xaso.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// All that is known of the signatures of a file: for people who must decide whether to believe it, and for programs as
/// JSON.
///
/// @param verdict the worst of the signatures; null where nothing was signed
/// @param policy by which rules it was judged
/// @param sha256 of the file, so that the report can be held against it later
///
/// Law: 130/2018/NĐ-CP art. 6; 68/2024/NĐ-CP
public record SignatureReport(
        Outcome outcome,
        @Nullable Verdict verdict,
        Instant checkedAt,
        String policy,
        String sha256,
        long bytes,
        int pages,
        List<Signature> signatures) {

    public enum Outcome {
        SIGNED,
        UNSIGNED,
        /// It is no PDF, or a broken one.
        UNREADABLE,
        /// It opens only with a password.
        LOCKED,
        /// It took longer, or more memory, than a file may.
        TOO_HEAVY,
        /// The process that read it came to an end.
        FAILED
    }

    /// @param level `B`, `T`, `LT`, `LTA`, or empty for a form that has no levels
    /// @param format as the standard calls it, such as `PAdES-BASELINE-T`
    /// @param permission what the signer allowed to be done later
    public record Signature(
            int number,
            String field,
            Signer signer,
            Times times,
            String level,
            String format,
            boolean intact,
            Trust trust,
            Revocation revocation,
            Coverage coverage,
            Permission permission,
            ChangesAfter changesAfter,
            List<Later> later,
            List<Warning> warnings,
            Verdict verdict,
            Reason reason) {

        public SignatureVerdict inShort() {
            return new SignatureVerdict(
                    signer.name(),
                    signer.organisation(),
                    times.claimedAt(),
                    intact,
                    trust.root(),
                    coverage.whole(),
                    changesAfter,
                    verdict,
                    reason);
        }
    }

    /// What the certificate says. Empty where it says nothing.
    ///
    /// @param serial of the certificate, hexadecimal
    public record Signer(
            String name,
            String organisation,
            String title,
            String serial,
            String issuer,
            @Nullable Instant validFrom,
            @Nullable Instant validTo) {}

    /// @param claimedAt what the signer's own computer told
    /// @param stampedAt what a time-stamp proves: it existed then at the latest
    /// @param stampTrusted whether a trusted root vouches for the time-stamp
    public record Times(
            @Nullable Instant claimedAt, @Nullable Instant stampedAt, String stampedBy, boolean stampTrusted) {}

    /// The root that vouches for the signer; its name is empty where there is none.
    ///
    /// @param source where the root was taken from
    /// @param from since when it is believed
    /// @param to until when, or null
    public record Trust(
            String root,
            String source,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Trust NONE = new Trust("", "", null, null);
    }

    /// @param issuedAt how old the answer is
    /// @param nextAt when a newer one was due
    /// @param inDocument whether the answer lies in the document itself
    public record Revocation(
            Standing standing,
            Origin origin,
            boolean inDocument,
            @Nullable Instant issuedAt,
            @Nullable Instant nextAt,
            @Nullable Instant revokedAt) {

        public static final Revocation UNKNOWN = new Revocation(Standing.UNKNOWN, Origin.NONE, false, null, null, null);

        public enum Standing {
            GOOD,
            REVOKED,
            UNKNOWN
        }

        public enum Origin {
            CRL,
            OCSP,
            NONE
        }
    }

    /// @param bytes how many bytes the signature covers
    /// @param revision which state of the document, counted from the first signed one
    public record Coverage(
            long bytes, long ofBytes, int pages, int ofPages, int revision, int ofRevisions, boolean whole) {}

    public enum Permission {
        NOT_SAID,
        NOTHING,
        FILLING_AND_SIGNING,
        ANNOTATIONS_TOO
    }

    /// A state of the document after the signed one.
    ///
    /// @param permitted whether all of it is what the signature allows
    public record Later(int revision, List<Change> changes, boolean permitted) {}

    public enum Change {
        SIGNATURE_ADDED,
        TIME_STAMP_ADDED,
        VALIDATION_DATA,
        FIELDS_FILLED,
        FIELDS_CHANGED,
        ANNOTATIONS,
        PAGE_CONTENT,
        OTHER
    }

    public enum Warning {
        OLD_DIGEST,
        SHORT_KEY,
        NO_TIME_STAMP,
        TIME_STAMP_NOT_TRUSTED,
        OLD_FORMAT
    }

    /// In the words of those who only want to know whether to believe. A file that nobody could judge is undecided, not
    /// unsigned.
    public List<SignatureVerdict> inShort() {
        return switch (outcome) {
            case SIGNED -> signatures.stream().map(Signature::inShort).toList();
            case UNSIGNED, UNREADABLE, LOCKED -> List.of();
            case TOO_HEAVY, FAILED ->
                List.of(new SignatureVerdict(
                        "", "", null, false, "", false, ChangesAfter.NONE, Verdict.UNDECIDED, Reason.OTHER));
        };
    }
}
