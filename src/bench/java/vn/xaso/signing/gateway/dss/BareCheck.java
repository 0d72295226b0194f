package vn.xaso.signing.gateway.dss;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/// The cryptography that no check can do without: the digest of what was signed, the signature, the certificate, the
/// list of revoked ones, and the same for the time-stamp. What is read of the file was read before.
record BareCheck(List<Step> steps, X509CRL list, X509Certificate root) {

    /// @param covered the bytes that a signature covers; empty for a time-stamp, whose digest is that of few bytes
    /// @param attributes what was signed in fact
    record Step(byte[] covered, byte[] attributes, byte[] signature, String algorithm, X509Certificate certificate) {}

    static BareCheck of(byte[] pdf, SignedPapers papers) throws Exception {
        var steps = new ArrayList<Step>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var signature : document.getSignatureDictionaries()) {
                var container = new CMSSignedData(signature.getContents(pdf));
                var signer = container.getSignerInfos().iterator().next();
                steps.add(step(signature.getSignedContent(pdf), container, signer));
                if (signer.getUnsignedAttributes() != null) {
                    var token = signer.getUnsignedAttributes()
                            .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                            .getAttrValues()
                            .getObjectAt(0)
                            .toASN1Primitive()
                            .getEncoded();
                    var stamp = new CMSSignedData(token);
                    steps.add(step(new byte[0], stamp, stamp.getSignerInfos().iterator().next()));
                }
            }
        }
        var list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(papers.authority().revocationList()));
        return new BareCheck(steps, list, papers.authority().root());
    }

    void verify() throws Exception {
        for (var step : steps) {
            var digest = MessageDigest.getInstance("SHA-256").digest(step.covered);
            var signature = Signature.getInstance(step.algorithm);
            signature.initVerify(step.certificate);
            signature.update(step.attributes);
            step.certificate.verify(root.getPublicKey());
            list.verify(root.getPublicKey());
            if (!signature.verify(step.signature) || list.isRevoked(step.certificate) || digest.length == 0) {
                throw new IllegalStateException("The paper should be valid");
            }
        }
    }

    private static Step step(byte[] covered, CMSSignedData container, SignerInformation signer) throws Exception {
        @SuppressWarnings("unchecked")
        var own = (X509CertificateHolder)
                container.getCertificates().getMatches(signer.getSID()).iterator().next();
        var certificate = new JcaX509CertificateConverter().getCertificate(own);
        var said = signer.getSignedAttributes().get(CMSAttributes.messageDigest);
        var wanted = ASN1OctetString.getInstance(said.getAttrValues().getObjectAt(0)).getOctets();
        if (covered.length > 0
                && !Arrays.equals(wanted, MessageDigest.getInstance("SHA-256").digest(covered))) {
            throw new IllegalStateException("Read wrongly");
        }
        var algorithm = new DefaultCMSSignatureAlgorithmNameGenerator()
                .getSignatureName(signer.getDigestAlgorithmID(), new AlgorithmIdentifier(
                        new ASN1ObjectIdentifier(signer.getEncryptionAlgOID())));
        return new Step(covered, signer.getEncodedSignedAttributes(), signer.getSignature(), algorithm, certificate);
    }
}
