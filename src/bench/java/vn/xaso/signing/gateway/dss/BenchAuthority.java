package vn.xaso.signing.gateway.dss;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.xaso.signing.gateway.dss.TrustSet.Anchor;

/// An authority that lives as long as one run.
record BenchAuthority(KeyPair keys, X509Certificate root, byte[] revocationList, AtomicInteger serials) {

    private static final X500Name NAME = new X500Name("C=VN,O=Bench,CN=Bench root");
    private static final Date FROM = Date.from(Instant.now().minus(1, ChronoUnit.DAYS));
    private static final Date TO = Date.from(Instant.now().plus(30, ChronoUnit.DAYS));

    /// @param root of its authority
    record Holder(String name, PrivateKey key, X509Certificate certificate, X509Certificate root) {}

    static BenchAuthority found() throws Exception {
        var keys = keys("RSA", 3072);
        var builder =
                new JcaX509v3CertificateBuilder(NAME, BigInteger.ONE, FROM, TO, NAME, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        var root = new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
        var list = new JcaX509v2CRLBuilder(root, new Date());
        list.setNextUpdate(TO);
        list.addExtension(
                Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
        return new BenchAuthority(keys, root, list.build(signer(keys)).getEncoded(), new AtomicInteger(1));
    }

    Holder issue(String algorithm, String name, boolean forTimeStamps) throws Exception {
        var own = keys(algorithm, "EC".equals(algorithm) ? 256 : 2048);
        var serial = BigInteger.valueOf(serials.incrementAndGet());
        var subject = new X500Name("C=VN,O=Bench,CN=" + name);
        var builder = new JcaX509v3CertificateBuilder(NAME, serial, FROM, TO, subject, own.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
        if (forTimeStamps) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
        return new Holder(name, own.getPrivate(), certificate, root);
    }

    TrustSet trust() {
        try {
            var anchor = new Anchor("Bench root", "bench", root.getEncoded(), null, null);
            return new TrustSet(List.of(anchor), List.of(revocationList));
        } catch (java.security.cert.CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys(String algorithm, int size) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private static ContentSigner signer(KeyPair keys) throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }
}
