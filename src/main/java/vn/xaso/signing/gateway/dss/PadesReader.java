package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.SignatureVerdict;
import vn.xaso.signing.SignatureVerdict.ChangesAfter;
import vn.xaso.signing.SignatureVerdict.Reason;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// Reads the signatures of a PDF and judges them. Compares the objects of the revisions; does not draw the pages.
final class PadesReader {

    /// What the judgement stands on.
    ///
    /// @param revocationList the list of revoked certificates of the root of the house, or null
    record Trust(List<X509Certificate> roots, byte @Nullable [] revocationList) {}

    private final ValidationPolicy policy = StrictPolicy.load();

    List<SignatureVerdict> read(byte[] pdf, Trust trust, Instant now) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(objects());
        validator.setCertificateVerifier(verifier(trust));
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        var reports = validator.validateDocument(policy);
        return reports.getDiagnosticData().getSignatures().stream()
                .map(signature -> verdict(signature, reports, pdf.length))
                .toList();
    }

    private static PdfBoxNativeObjectFactory objects() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        return objects;
    }

    private static CommonCertificateVerifier verifier(Trust trust) {
        var roots = new CommonTrustedCertificateSource();
        trust.roots().forEach(root -> roots.addCertificate(new eu.europa.esig.dss.model.x509.CertificateToken(root)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        // No source reaches out to the network: the page of a citizen must not wait for another server.
        verifier.setAIASource(null);
        if (trust.revocationList() != null) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(trust.revocationList())));
        }
        return verifier;
    }

    private static SignatureVerdict verdict(SignatureWrapper signature, Reports reports, long length) {
        var report = reports.getSimpleReport();
        var id = signature.getId();
        var indication = report.getIndication(id);
        var certificate = Optional.ofNullable(signature.getSigningCertificate());
        var claimed = signature.getClaimedSigningTime();
        boolean intact = signature.isSignatureIntact()
                && signature.getDigestMatchers().stream().allMatch(part -> part.isDataFound() && part.isDataIntact());
        var changes = changes(signature, length);
        return new SignatureVerdict(
                certificate.map(c -> text(c.getCommonName())).orElseGet(() -> text(signature.getSignerName())),
                certificate.map(c -> text(c.getOrganizationName())).orElse(""),
                claimed == null ? null : claimed.toInstant(),
                intact,
                anchor(signature),
                coversAll(signature, length),
                changes,
                verdict(indication),
                reason(indication, report.getSubIndication(id), intact, changes));
    }

    private static String anchor(SignatureWrapper signature) {
        return signature.getCertificateChain().stream()
                .filter(certificate -> certificate.isTrusted())
                .map(certificate -> text(certificate.getCommonName()))
                .findFirst()
                .orElse("");
    }

    private static boolean coversAll(SignatureWrapper signature, long length) {
        var revision = signature.getPDFRevision();
        if (revision == null) {
            return false;
        }
        var range = revision.getSignatureByteRange();
        return range != null
                && range.size() == 4
                && range.get(2).add(range.get(3)).longValue() == length;
    }

    private static ChangesAfter changes(SignatureWrapper signature, long length) {
        if (!signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()) {
            return ChangesAfter.FORBIDDEN;
        }
        return coversAll(signature, length) ? ChangesAfter.NONE : ChangesAfter.ALLOWED;
    }

    private static Verdict verdict(@Nullable Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED, PASSED -> Verdict.VALID;
            case TOTAL_FAILED, FAILED -> Verdict.INVALID;
            case null, default -> Verdict.UNDECIDED;
        };
    }

    private static Reason reason(
            @Nullable Indication indication, @Nullable SubIndication why, boolean intact, ChangesAfter changes) {
        if (verdict(indication) == Verdict.VALID) {
            return Reason.GOOD;
        }
        if (!intact) {
            return Reason.BROKEN;
        }
        return switch (why) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> Reason.BROKEN;
            case FORMAT_FAILURE -> changes == ChangesAfter.FORBIDDEN ? Reason.CHANGED_AFTERWARDS : Reason.FORMAT;
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

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
