package vn.xaso.signing.trust;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.xml.sax.InputSource;
import vn.xaso.signing.trust.domain.AuthorityCertificate;

/// Authorities of other people, and the lists that name them.
public record Authorities(KeyPair keys, X509Certificate certificate) {

    private static final String STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/";
    private static final String KINDS = "http://uri.etsi.org/TrstSvc/Svctype/";

    public static Authorities named(String name) throws Exception {
        return named(name, Instant.now().plus(Duration.ofDays(365)));
    }

    public static Authorities named(String name, Instant validTo) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.CN, name)
                .build();
        var serial = BigInteger.valueOf(System.nanoTime());
        var from = Date.from(Instant.now().minus(Duration.ofDays(3000)));
        var builder =
                new JcaX509v3CertificateBuilder(subject, serial, from, Date.from(validTo), subject, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
        return new Authorities(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }

    public AuthorityCertificate own() {
        return AuthorityCertificate.of(certificate);
    }

    /// @param sinceHours when it was issued, in hours before now
    public byte[] revocationList(int sinceHours, BigInteger... revoked) throws Exception {
        var at = Instant.now().minus(Duration.ofHours(sinceHours));
        var builder = new JcaX509v2CRLBuilder(certificate, Date.from(at));
        builder.setNextUpdate(Date.from(at.plus(Duration.ofDays(7))));
        for (var serial : revoked) {
            builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified);
        }
        return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))
                .getEncoded();
    }

    /// A service of a list.
    ///
    /// @param state such as `granted`
    public record Listed(String kind, Authorities authority, String state, String since) {

        public static Listed granted(Authorities authority) {
            return new Listed("CA/QC", authority, "granted", "2024-01-01T00:00:00Z");
        }

        public Listed withdrawn(String since) {
            return new Listed(kind, authority, "withdrawn", since);
        }

        String xml() throws Exception {
            var history = state.equals("granted") ? "" : """
                <ServiceHistory><ServiceHistoryInstance><ServiceStatus>%sgranted</ServiceStatus>
                <StatusStartingTime>2024-01-01T00:00:00Z</StatusStartingTime>
                </ServiceHistoryInstance></ServiceHistory>\
                """.formatted(STATUS);
            return """
                <TSPService><ServiceInformation><ServiceTypeIdentifier>%s</ServiceTypeIdentifier>
                <ServiceName><Name xml:lang="en">%s</Name></ServiceName>
                <ServiceDigitalIdentity><DigitalId><X509Certificate>%s</X509Certificate></DigitalId>
                </ServiceDigitalIdentity><ServiceStatus>%s</ServiceStatus>
                <StatusStartingTime>%s</StatusStartingTime></ServiceInformation>%s</TSPService>\
                """.formatted(
                    KINDS + kind,
                    authority.own().name(),
                    Base64.getEncoder().encodeToString(authority.certificate().getEncoded()),
                    STATUS + state,
                    since,
                    history);
        }
    }

    public byte[] list(String operator, int sequence, Listed... services) throws Exception {
        var all = new StringBuilder();
        for (var service : services) {
            all.append(service.xml());
        }
        return sign("""
            <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#"><SchemeInformation>
            <TSLSequenceNumber>%d</TSLSequenceNumber>
            <SchemeOperatorName><Name xml:lang="en">%s</Name></SchemeOperatorName>
            <SchemeTerritory>VN</SchemeTerritory><ListIssueDateTime>2026-01-01T00:00:00Z</ListIssueDateTime>
            <NextUpdate><dateTime>2030-07-01T00:00:00Z</dateTime></NextUpdate></SchemeInformation>
            <TrustServiceProviderList><TrustServiceProvider><TSPInformation><TSPName>
            <Name xml:lang="en">Provider</Name></TSPName></TSPInformation><TSPServices>%s</TSPServices>
            </TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>
            """.formatted(sequence, operator, all));
    }

    private byte[] sign(String xml) throws Exception {
        var builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        var document = builders.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        var factory = XMLSignatureFactory.getInstance("DOM");
        var reference = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        var signed = factory.newSignedInfo(
                factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(reference));
        var infos = factory.getKeyInfoFactory();
        var info = infos.newKeyInfo(List.of(infos.newX509Data(List.of(certificate))));
        factory.newXMLSignature(signed, info)
                .sign(new DOMSignContext(keys.getPrivate(), document.getDocumentElement()));
        var output = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(output));
        return output.toByteArray();
    }
}
