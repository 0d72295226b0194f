package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;

/// Writes a signature into a new revision at the end of a PDF: PAdES-BASELINE-T where the time-stamp authority answers,
/// otherwise PAdES-BASELINE-B.
///
/// Lives apart from the beans: its first use loads the library.
final class PadesWriter {

    /// Room for the signature container in bytes: an own chain of two and a time-stamp with its own chain need half of
    /// it.
    private static final int CONTENT_SIZE = 16_384;

    private final PdfBoxNativeObjectFactory objects;

    /// @param stamped whether it carries a time-stamp
    record Written(byte[] pdf, boolean stamped) {}

    PadesWriter() {
        var overlap = new PdfSignatureFieldPositionChecker();
        // The law wants the seal over the signature.
        overlap.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        objects = new PdfBoxNativeObjectFactory();
        objects.setPdfSignatureFieldPositionChecker(overlap);
    }

    Written sign(byte[] pdf, UnlockedKey key, Instant at, SignaturePlace place, StampAuthority authority) {
        return sign(pdf, key, at, image(key, place), place.certifies(), authority);
    }

    Written sign(
            byte[] pdf,
            UnlockedKey key,
            Instant at,
            SignatureImageParameters face,
            boolean certifies,
            StampAuthority authority) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(key, at);
        parameters.setImageParameters(face);
        if (certifies) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        var service = service(authority);
        var toSign = service.getDataToSign(document, parameters);
        var value = new SignatureValue(algorithm(key), key.hand().sign(toSign.getBytes()));
        if (authority.isSetUp()) {
            // What is signed is the same for both levels; only what stands beside it differs.
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            try {
                return new Written(bytes(service.signDocument(document, parameters, value)), true);
            } catch (LibraryStamps.Away away) {
                parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            }
        }
        return new Written(bytes(service.signDocument(document, parameters, value)), false);
    }

    private static SignatureAlgorithm algorithm(UnlockedKey key) {
        return key.isRsa() ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
    }

    private PAdESService service(StampAuthority authority) {
        var service = new PAdESService(quiet());
        service.setPdfObjFactory(objects);
        service.setTspSource(new LibraryStamps(authority));
        return service;
    }

    /// Whether the certificate is revoked is asked by whoever checks the signature.
    private static CommonCertificateVerifier quiet() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAIASource(null);
        return verifier;
    }

    static byte[] bytes(DSSDocument document) {
        var output = new ByteArrayOutputStream();
        try {
            document.writeTo(output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return output.toByteArray();
    }

    private static PAdESSignatureParameters parameters(UnlockedKey key, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.setContentSize(CONTENT_SIZE);
        parameters.setAppName("Xã Số");
        return parameters;
    }

    private static SignatureImageParameters image(UnlockedKey key, SignaturePlace place) {
        var field = new SignatureFieldParameters();
        if (place.field() != null) {
            field.setFieldId(place.field());
        } else {
            field.setPage(place.page());
            field.setOriginX(place.x());
            field.setOriginY(place.y());
            field.setWidth(place.width());
            field.setHeight(place.height());
        }
        var image = new SignatureImageParameters();
        image.setImage(
                InkPicture.of(key.image(), SignaturePlace.widthFor(key.holder().kind())));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        return image;
    }
}
