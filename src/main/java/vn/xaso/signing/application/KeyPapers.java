package vn.xaso.signing.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.KeyHolder;

/// What belongs to a key besides its private part: certificates, and what is drawn on the paper.
public final class KeyPapers {

    private KeyPapers() {}

    /// One or more certificates as a file holds them, encoded or as text.
    public static List<X509Certificate> read(byte[] file) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException strange) {
            throw new Refusal("signing.drivers.certificate.unreadable").because(strange);
        }
    }

    public static byte[] write(List<X509Certificate> certificates) {
        var output = new ByteArrayOutputStream();
        try {
            for (var certificate : certificates) {
                output.writeBytes(certificate.getEncoded());
            }
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    /// The certificate of a signer first, then who issued it, and so on: files hold them in any order.
    public static List<X509Certificate> inOrder(List<X509Certificate> certificates) {
        var chain = new ArrayList<X509Certificate>();
        var next = certificates.stream()
                .filter(one -> one.getBasicConstraints() < 0)
                .findFirst();
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = issuer(next.get(), certificates);
        }
        return chain;
    }

    private static Optional<X509Certificate> issuer(X509Certificate of, List<X509Certificate> among) {
        return among.stream()
                .filter(one -> one.getSubjectX500Principal().equals(of.getIssuerX500Principal()))
                .findFirst();
    }

    public static String algorithm(X509Certificate certificate) {
        return switch (certificate.getPublicKey()) {
            case ECKey key -> "EC P-" + key.getParams().getCurve().getField().getFieldSize();
            case RSAKey key -> "RSA " + key.getModulus().bitLength();
            default -> certificate.getPublicKey().getAlgorithm();
        };
    }

    public static byte[] image(KeyHolder holder, String name) {
        return holder.kind() == KeyHolder.Kind.PERSON ? Handwriting.png(name) : SealImage.png(name);
    }
}
