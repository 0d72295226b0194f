package vn.xaso.signing.trust.domain;

import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.xaso.signing.domain.RevocationLists.Fetched;
import vn.xaso.signing.domain.RevocationLists.Known;

/// A list of revoked certificates: how it is read, and when a newer one should be asked for.
///
/// Whether its signature is good is asked by each check, against the authority whose certificate is in question.
public final class RevocationList {

    /// The address of a list that was handed in as a file begins so: nobody fetches it again.
    public static final String HANDED_IN = "file:";

    private static final Duration AFTER_A_FAULT = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LAST_PART = 4;

    private RevocationList() {}

    public static Optional<Fetched> read(byte[] file) {
        try {
            var list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(file));
            var next = list.getNextUpdate();
            return Optional.of(new Fetched(
                    list.getIssuerX500Principal().getName(),
                    list.getEncoded(),
                    list.getThisUpdate().toInstant(),
                    next == null ? null : next.toInstant()));
        } catch (CRLException | CertificateException noList) {
            return Optional.empty();
        }
    }

    /// Asked for daily, in its last quarter before a newer one is due, and not again within an hour.
    public static boolean isDue(Known list, Instant now) {
        var triedAt = list.triedAt();
        if (list.address().startsWith(HANDED_IN)) {
            return false;
        }
        if (triedAt == null) {
            return true;
        }
        if (triedAt.plus(AFTER_A_FAULT).isAfter(now)) {
            return false;
        }
        var fetchedAt = list.fetchedAt();
        return !list.fault().isEmpty()
                || fetchedAt == null
                || !fetchedAt.plus(LONGEST).isAfter(now)
                || isNearItsEnd(list, now);
    }

    public static boolean isOutOfDate(Known list, Instant now) {
        var nextAt = list.nextAt();
        return nextAt != null && nextAt.isBefore(now);
    }

    private static boolean isNearItsEnd(Known list, Instant now) {
        var nextAt = list.nextAt();
        var issuedAt = list.issuedAt();
        if (nextAt == null || issuedAt == null) {
            return false;
        }
        return !now.isBefore(nextAt.minus(Duration.between(issuedAt, nextAt).dividedBy(LAST_PART)));
    }
}
