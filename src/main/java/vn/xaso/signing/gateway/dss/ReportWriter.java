package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.SignatureReport.Coverage;
import vn.xaso.signing.SignatureReport.Revocation;
import vn.xaso.signing.SignatureReport.Revocation.Origin;
import vn.xaso.signing.SignatureReport.Revocation.Standing;
import vn.xaso.signing.SignatureReport.Signature;
import vn.xaso.signing.SignatureReport.Signer;
import vn.xaso.signing.SignatureReport.Times;
import vn.xaso.signing.SignatureReport.Trust;
import vn.xaso.signing.SignatureReport.Warning;

/// Puts what the library found out about the signatures of one file into a report.
final class ReportWriter {

    private static final int SHORTEST_RSA = 2048;
    private static final int LONGEST_ADDRESS = 300;

    private final Reports reports;
    private final TrustWords trust;
    private final Instant now;
    private final List<SignatureWrapper> found;
    private final long length;
    private final Revisions revisions;

    ReportWriter(Reports reports, byte[] pdf, TrustSet trust, Instant now) {
        this.reports = reports;
        this.trust = new TrustWords(trust);
        this.now = now;
        this.found = reports.getDiagnosticData().getSignatures();
        this.length = pdf.length;
        this.revisions =
                Revisions.of(pdf, found.stream().map(this::signedLength).toList());
    }

    int pages() {
        return revisions.pages().getLast();
    }

    List<Signature> signatures() {
        var written = new ArrayList<Signature>();
        for (var signature : found) {
            written.add(signature(written.size() + 1, signature));
        }
        return written;
    }

    /// Only those that a believed authority wrote into a certificate: a stranger cannot send this house anywhere.
    List<String> listAddresses() {
        return found.stream()
                .map(SignatureWrapper::getCertificateChain)
                .filter(chain -> !trust.of(chain).equals(Trust.NONE))
                .flatMap(List::stream)
                .flatMap(certificate -> certificate.getCRLDistributionPoints().stream())
                .filter(address -> address.length() <= LONGEST_ADDRESS && address.matches("(?i)https?://.*"))
                .distinct()
                .toList();
    }

    private Signature signature(int number, SignatureWrapper signature) {
        var certificate = Optional.ofNullable(signature.getSigningCertificate());
        boolean intact = signature.isSignatureIntact()
                && signature.getDigestMatchers().stream().allMatch(part -> part.isDataFound() && part.isDataIntact());
        var coverage = coverage(signature);
        var later = new LaterChanges(signature, revisions, coverage, intact, subIndication(signature));
        var times = times(signature);
        var root = trust.of(signature.getCertificateChain());
        var revocation = root.equals(Trust.NONE)
                ? Revocation.UNKNOWN
                : certificate.map(ReportWriter::revocation).orElse(Revocation.UNKNOWN);
        var judged = Judgement.of(
                reports.getSimpleReport(), signature, intact, later.changes(), times, root, revocation, now);
        return new Signature(
                number,
                fieldName(signature),
                certificate.map(ReportWriter::signer).orElseGet(() -> unknownSigner(signature)),
                times,
                level(signature),
                String.valueOf(signature.getSignatureFormat()).replace('_', '-'),
                intact,
                root,
                revocation,
                coverage,
                later.permission(),
                later.changes(),
                later.list(),
                warnings(signature, times),
                judged.verdict(),
                judged.reason());
    }

    private @Nullable SubIndication subIndication(SignatureWrapper signature) {
        return reports.getSimpleReport().getSubIndication(signature.getId());
    }

    private static String fieldName(SignatureWrapper signature) {
        var revision = signature.getPDFRevision();
        return revision == null ? "" : text(revision.getFirstFieldName());
    }

    private static Signer signer(CertificateWrapper certificate) {
        return new Signer(
                text(certificate.getCommonName()),
                text(certificate.getOrganizationName()),
                text(certificate.getTitle()),
                hexadecimal(certificate.getSerialNumber()),
                TrustWords.commonName(certificate.getCertificateIssuerDN()),
                instant(certificate.getNotBefore()),
                instant(certificate.getNotAfter()));
    }

    private static Signer unknownSigner(SignatureWrapper signature) {
        return new Signer(text(signature.getSignerName()), "", "", "", "", null, null);
    }

    private Times times(SignatureWrapper signature) {
        var report = reports.getSimpleReport();
        return signature.getTimestampList().stream()
                .filter(stamp -> stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
                .min(Comparator.comparing(eu.europa.esig.dss.diagnostic.TimestampWrapper::getProductionTime))
                .map(stamp -> new Times(
                        instant(signature.getClaimedSigningTime()),
                        instant(stamp.getProductionTime()),
                        stamp.getSigningCertificate() == null
                                ? ""
                                : text(stamp.getSigningCertificate().getCommonName()),
                        report.getIndication(stamp.getId()) == Indication.PASSED))
                .orElseGet(() -> new Times(instant(signature.getClaimedSigningTime()), null, "", false));
    }

    private static String level(SignatureWrapper signature) {
        var format = String.valueOf(signature.getSignatureFormat()).replace('_', '-');
        return format.contains("BASELINE-") ? format.substring(format.lastIndexOf('-') + 1) : "";
    }

    private static Revocation revocation(CertificateWrapper certificate) {
        return certificate.getCertificateRevocationData().stream()
                .filter(answer -> answer.isRevoked() || answer.isKnown())
                .max(Comparator.comparing(eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper::isRevoked)
                        .thenComparing(answer -> answer.getThisUpdate() == null ? new Date(0) : answer.getThisUpdate()))
                .map(answer -> new Revocation(
                        answer.isRevoked() ? Standing.REVOKED : Standing.GOOD,
                        Origin.valueOf(answer.getRevocationType().name()),
                        answer.isInternalRevocationOrigin(),
                        instant(answer.getThisUpdate()),
                        instant(answer.getNextUpdate()),
                        answer.isRevoked() ? instant(answer.getRevocationDate()) : null))
                .orElse(Revocation.UNKNOWN);
    }

    private Coverage coverage(SignatureWrapper signature) {
        int signed = signedLength(signature);
        int index = revisions.indexOf(signed);
        var revision = signature.getPDFRevision();
        long bytes = revision == null || revision.getSignatureByteRange().size() != 4
                ? 0
                : revision.getSignatureByteRange()
                        .get(1)
                        .add(revision.getSignatureByteRange().get(3))
                        .longValue();
        return new Coverage(
                bytes, length, revisions.pages().get(index), pages(), index + 1, revisions.count(), signed == length);
    }

    /// Up to where in the file the signature reaches; 0 where it does not say.
    private int signedLength(SignatureWrapper signature) {
        var revision = signature.getPDFRevision();
        List<BigInteger> range = revision == null ? List.of() : revision.getSignatureByteRange();
        if (range == null || range.size() != 4) {
            return 0;
        }
        long end = range.get(2).add(range.get(3)).longValue();
        return end < 0 || end > Integer.MAX_VALUE ? 0 : (int) end;
    }

    private static List<Warning> warnings(SignatureWrapper signature, Times times) {
        var warnings = new ArrayList<Warning>();
        var digest = String.valueOf(signature.getDigestAlgorithm()).toUpperCase(Locale.ROOT);
        if (digest.equals("SHA1") || digest.startsWith("MD")) {
            warnings.add(Warning.OLD_DIGEST);
        }
        var encryption = String.valueOf(signature.getEncryptionAlgorithm());
        var bits = text(signature.getKeyLengthUsedToSignThisToken());
        if (encryption.startsWith("RSA") && bits.matches("[0-9]{1,6}") && Integer.parseInt(bits) < SHORTEST_RSA) {
            warnings.add(Warning.SHORT_KEY);
        }
        if (times.stampedAt() == null) {
            warnings.add(Warning.NO_TIME_STAMP);
        } else if (!times.stampTrusted()) {
            warnings.add(Warning.TIME_STAMP_NOT_TRUSTED);
        }
        var revision = signature.getPDFRevision();
        if (revision != null && text(revision.getSubFilter()).endsWith("sha1")) {
            warnings.add(Warning.OLD_FORMAT);
        }
        return warnings;
    }

    private static String hexadecimal(@Nullable String serial) {
        return serial == null || !serial.matches("-?[0-9]+") ? text(serial) : new BigInteger(serial).toString(16);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
