package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.signing.SignatureReport.Revocation;
import vn.xaso.signing.SignatureReport.Revocation.Standing;
import vn.xaso.signing.SignatureReport.Times;
import vn.xaso.signing.SignatureReport.Trust;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// The last word on one signature: never better than that of the library.
record Judgement(Verdict verdict, Reason reason) {

    static Judgement of(
            SimpleReport report,
            SignatureWrapper signature,
            boolean intact,
            ChangesAfter changes,
            Times times,
            Trust root,
            Revocation revocation,
            Instant now) {
        var indication = report.getIndication(signature.getId());
        var why = report.getSubIndication(signature.getId());
        if (signature.getSigningCertificate() == null && indication == Indication.INDETERMINATE) {
            return new Judgement(Verdict.UNDECIDED, Reason.OTHER);
        }
        if (intact && changes == ChangesAfter.FORBIDDEN) {
            return new Judgement(Verdict.INVALID, Reason.CHANGED_AFTERWARDS);
        }
        var word = verdict(indication);
        if (word != Verdict.VALID) {
            return new Judgement(intact ? word : Verdict.INVALID, reason(why, intact));
        }
        var stampedAt = times.stampedAt();
        var provenAt = stampedAt != null && times.stampTrusted() ? stampedAt : now;
        if (!isBelieved(root, provenAt)) {
            return new Judgement(Verdict.UNDECIDED, Reason.NOT_TRUSTED);
        }
        return isFresh(revocation, provenAt, now)
                ? new Judgement(Verdict.VALID, Reason.GOOD)
                : new Judgement(Verdict.UNDECIDED, Reason.REVOCATION_UNKNOWN);
    }

    /// A root that is believed no more still vouches for what was stamped before its end.
    private static boolean isBelieved(Trust root, Instant provenAt) {
        var day = LocalDate.ofInstant(provenAt, OfficeClock.ZONE);
        return (root.from() == null || !day.isBefore(root.from())) && (root.to() == null || day.isBefore(root.to()));
    }

    /// An old list says nothing about a signature that may be younger than it.
    private static boolean isFresh(Revocation revocation, Instant provenAt, Instant now) {
        var issuedAt = revocation.issuedAt();
        if (revocation.standing() != Standing.GOOD || issuedAt == null) {
            return revocation.standing() == Standing.UNKNOWN;
        }
        var nextAt = revocation.nextAt();
        return !issuedAt.isBefore(provenAt) || nextAt == null || !nextAt.isBefore(now);
    }

    private static Verdict verdict(@Nullable Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED, PASSED -> Verdict.VALID;
            case TOTAL_FAILED, FAILED -> Verdict.INVALID;
            case null, default -> Verdict.UNDECIDED;
        };
    }

    private static Reason reason(@Nullable SubIndication why, boolean intact) {
        if (!intact) {
            return Reason.BROKEN;
        }
        return switch (why) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> Reason.BROKEN;
            case FORMAT_FAILURE -> Reason.FORMAT;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, NO_SIGNING_CERTIFICATE_FOUND ->
                Reason.NOT_TRUSTED;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                Reason.NOT_VALID_AT_THE_TIME;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Reason.REVOKED;
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE -> Reason.REVOCATION_UNKNOWN;
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Reason.WEAK_CRYPTOGRAPHY;
            case null, default -> Reason.OTHER;
        };
    }
}
