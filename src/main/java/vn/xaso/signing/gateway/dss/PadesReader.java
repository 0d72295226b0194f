package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.SignatureReport;
import vn.xaso.signing.SignatureReport.Outcome;
import vn.xaso.signing.SignatureReport.Signature;
import vn.xaso.signing.SignatureVerdict.Verdict;

/// Reads the signatures of a PDF and judges them. Compares the objects of the revisions; does not draw the pages.
final class PadesReader {

    /// The mark of a PDF stands in its first kilobyte.
    private static final int HEAD = 1024;

    private final ValidationPolicy policy = StrictPolicy.load();
    private final Deque<TrustSources> idle = new ConcurrentLinkedDeque<>();

    SignatureReport read(byte[] pdf, TrustSet trust, Instant now) {
        return find(pdf, trust, now).report();
    }

    Findings find(byte[] pdf, TrustSet trust, Instant now) {
        if (!isPdf(pdf)) {
            return Findings.only(unsigned(Outcome.UNREADABLE, pdf, now));
        }
        var sources = sources(trust);
        try {
            var reports = reports(pdf, sources, now);
            if (reports.getDiagnosticData().getSignatures().isEmpty()) {
                return Findings.only(unsigned(Outcome.UNSIGNED, pdf, now));
            }
            var writer = new ReportWriter(reports, pdf, trust, now);
            var signatures = writer.signatures();
            var report = new SignatureReport(
                    Outcome.SIGNED,
                    worst(signatures),
                    now,
                    StrictPolicy.NAME,
                    Sha256.hex(pdf),
                    pdf.length,
                    writer.pages(),
                    signatures);
            return new Findings(report, writer.listAddresses());
        } catch (InvalidPasswordException locked) {
            return Findings.only(unsigned(Outcome.LOCKED, pdf, now));
        } catch (RuntimeException | StackOverflowError strangeFile) {
            // A file from outside may be anything, and the library says so in many ways.
            var outcome = isLocked(strangeFile) ? Outcome.LOCKED : Outcome.UNREADABLE;
            return Findings.only(unsigned(outcome, pdf, now));
        } finally {
            idle.push(sources);
        }
    }

    /// The library keeps what it read of a list, but not for two checks at once.
    private TrustSources sources(TrustSet trust) {
        for (var one = idle.poll(); one != null; one = idle.poll()) {
            if (one.isOf(trust)) {
                return one;
            }
        }
        return TrustSources.of(trust);
    }

    static SignatureReport unsigned(Outcome outcome, byte[] pdf, Instant now) {
        var verdict = outcome == Outcome.TOO_HEAVY || outcome == Outcome.FAILED ? Verdict.UNDECIDED : null;
        return new SignatureReport(outcome, verdict, now, StrictPolicy.NAME, Sha256.hex(pdf), pdf.length, 0, List.of());
    }

    private Reports reports(byte[] pdf, TrustSources sources, Instant now) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(objects());
        validator.setCertificateVerifier(sources.verifier());
        validator.setValidationTime(Date.from(now));
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument(policy);
    }

    static PdfBoxNativeObjectFactory objects() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var objects = new PdfBoxNativeObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        objects.setPdfObjectModificationsFinder(new StrictChanges());
        return objects;
    }

    private static @Nullable Verdict worst(List<Signature> signatures) {
        for (var verdict : List.of(Verdict.INVALID, Verdict.UNDECIDED)) {
            if (signatures.stream().anyMatch(signature -> signature.verdict() == verdict)) {
                return verdict;
            }
        }
        return signatures.isEmpty() ? null : Verdict.VALID;
    }

    private static boolean isPdf(byte[] pdf) {
        var head = new String(Arrays.copyOf(pdf, Math.min(pdf.length, HEAD)), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    private static boolean isLocked(Throwable fault) {
        for (var cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("InvalidPasswordException")) {
                return true;
            }
        }
        return false;
    }
}
