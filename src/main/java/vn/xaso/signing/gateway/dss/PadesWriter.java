package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
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
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import vn.xaso.signing.domain.UnlockedKey;

/// Writes a PAdES-BASELINE-B signature into a new revision at the end of a PDF.
///
/// Lives apart from the beans: its first use loads the library.
final class PadesWriter {

    /// Room for the signature container in bytes: an own chain of two needs half of it.
    private static final int CONTENT_SIZE = 8_192;

    private final PAdESService service;

    PadesWriter() {
        var overlap = new PdfSignatureFieldPositionChecker();
        // The law wants the seal over the signature.
        overlap.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        var objects = new PdfBoxNativeObjectFactory();
        objects.setPdfSignatureFieldPositionChecker(overlap);
        service = new PAdESService(quiet());
        service.setPdfObjFactory(objects);
    }

    /// Whether the certificate is revoked is asked by whoever checks the signature.
    private static CommonCertificateVerifier quiet() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAIASource(null);
        return verifier;
    }

    byte[] sign(byte[] pdf, UnlockedKey key, Instant at, SignaturePlace place) {
        return sign(pdf, key, at, image(key, place), place.certifies());
    }

    byte[] sign(byte[] pdf, UnlockedKey key, Instant at, SignatureImageParameters face, boolean certifies) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(key, at);
        parameters.setImageParameters(face);
        if (certifies) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        var toSign = service.getDataToSign(document, parameters);
        var value = new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, sign(toSign.getBytes(), key));
        var signed = service.signDocument(document, parameters, value);
        var output = new ByteArrayOutputStream(pdf.length + 2 * CONTENT_SIZE);
        try {
            signed.writeTo(output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return output.toByteArray();
    }

    private static PAdESSignatureParameters parameters(UnlockedKey key, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
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
        image.setImage(new InMemoryDocument(key.image(), "image.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        image.setFieldParameters(field);
        return image;
    }

    private static byte[] sign(byte[] bytes, UnlockedKey key) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.privateKey());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key does not sign", fault);
        }
    }
}
