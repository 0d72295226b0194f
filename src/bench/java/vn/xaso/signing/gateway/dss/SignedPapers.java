package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayOutputStream;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.domain.PlainHand;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.signing.gateway.dss.BenchAuthority.Holder;

/// Papers as an office signs them, made anew for each run.
///
/// @param signed by one leader, P-256
/// @param stamped by one leader with an RSA key as the state gives it, with a picture and a time-stamp
/// @param issued by the leader, numbered by the clerk, sealed by the organisation
record SignedPapers(BenchAuthority authority, byte[] signed, byte[] stamped, byte[] issued) {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    static SignedPapers make() throws Exception {
        var authority = BenchAuthority.found();
        var at = Instant.now().minus(1, ChronoUnit.MINUTES);
        var sheet = BenchSheet.print();
        var unit = new UnitId(Ids.next());
        var leader = key(KeyHolder.person(unit, Ids.next()), authority.issue("EC", "Leader", false));
        var seal = key(KeyHolder.organisation(unit), authority.issue("EC", "Committee", false));
        var signed = Library.WRITER
                .sign(sheet, leader, at, SignaturePlace.forPerson(sheet), StampAuthority.NONE)
                .pdf();
        var numbered = new PdfNumberAndDate().fill(signed, "123", "ngày 05 tháng 02 năm 2026");
        var issued = Library.WRITER
                .sign(numbered, seal, at, SignaturePlace.forSeal(numbered), StampAuthority.NONE)
                .pdf();
        var stamped = stamped(sheet, authority.issue("RSA", "Vice chairman", false), authority, at);
        return new SignedPapers(authority, signed, stamped, issued);
    }

    TrustSet trust() {
        return authority.trust();
    }

    private static UnlockedKey key(KeyHolder holder, Holder own) {
        return new UnlockedKey(
                holder, own.name(), new PlainHand(own.key()), List.of(own.certificate(), own.root()), DOT);
    }

    private static byte[] stamped(byte[] sheet, Holder signer, BenchAuthority authority, Instant at) throws Exception {
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(stamps(authority.issue("RSA", "Time-stamps", true)));
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setCertificateChain(new CertificateToken(signer.certificate()), new CertificateToken(signer.root()));
        parameters.setContentSize(16_384);
        parameters.setImageParameters(picture());
        var document = new InMemoryDocument(sheet);
        var toSign = service.getDataToSign(document, parameters);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(signer.key());
        signature.update(toSign.getBytes());
        var value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
        var output = new ByteArrayOutputStream();
        service.signDocument(document, parameters, value).writeTo(output);
        return output.toByteArray();
    }

    private static SignatureImageParameters picture() {
        var field = new SignatureFieldParameters();
        field.setPage(1);
        field.setOriginX(350);
        field.setOriginY(600);
        field.setWidth(170);
        field.setHeight(68);
        var image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(DOT, "image.png"));
        image.setFieldParameters(field);
        return image;
    }

    static KeyEntityTSPSource stamps(Holder authority) {
        var source = new KeyEntityTSPSource(authority.key(), authority.certificate(), List.of(authority.certificate()));
        source.setTsaPolicy("1.2.3.4");
        return source;
    }
}
