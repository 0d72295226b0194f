package vn.xaso.signing.trust.domain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import vn.xaso.kernel.Sha256;

/// The certificate of an authority, read and looked at.
public record AuthorityCertificate(X509Certificate certificate, String fingerprint) {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final int SHORTEST_RSA = 2048;
    private static final int LINE = 64;

    /// What whoever answers for the trust should know before believing it.
    public enum Doubt {
        EXPIRED,
        NOT_YET_VALID,
        /// It may issue neither certificates nor time-stamps.
        NO_AUTHORITY,
        WEAK,
        /// Another authority stands above it; believing that one may be enough.
        ISSUED_BY_ANOTHER
    }

    public static AuthorityCertificate of(X509Certificate certificate) {
        return new AuthorityCertificate(certificate, Sha256.hex(encoded(certificate)));
    }

    /// As PEM, DER or PKCS#7 hold them, each once, in the order of the file.
    public static List<AuthorityCertificate> in(byte[] file) throws CertificateException {
        var found = new LinkedHashMap<String, AuthorityCertificate>();
        for (var one : CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
            var certificate = of((X509Certificate) one);
            found.putIfAbsent(certificate.fingerprint, certificate);
        }
        return List.copyOf(found.values());
    }

    public String name() {
        return nameIn(certificate.getSubjectX500Principal().getName());
    }

    public String issuer() {
        return nameIn(certificate.getIssuerX500Principal().getName());
    }

    /// What people call somebody whose distinguished name this is.
    public static String nameIn(String distinguishedName) {
        return Stream.of("CN", "O", "OU")
                .map(type -> part(distinguishedName, type))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(distinguishedName);
    }

    public String algorithm() {
        return switch (certificate.getPublicKey()) {
            case RSAPublicKey key -> "RSA " + key.getModulus().bitLength();
            case ECPublicKey key -> "EC " + key.getParams().getOrder().bitLength();
            default -> certificate.getPublicKey().getAlgorithm();
        };
    }

    public Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant validTo() {
        return certificate.getNotAfter().toInstant();
    }

    public boolean isForTimeStamps() {
        try {
            var uses = certificate.getExtendedKeyUsage();
            return uses != null && uses.contains(TIME_STAMPING);
        } catch (CertificateException unreadable) {
            return false;
        }
    }

    public List<Doubt> doubts(Instant now) {
        var doubts = new ArrayList<Doubt>();
        if (validTo().isBefore(now)) {
            doubts.add(Doubt.EXPIRED);
        }
        if (validFrom().isAfter(now)) {
            doubts.add(Doubt.NOT_YET_VALID);
        }
        if (certificate.getBasicConstraints() < 0 && !isForTimeStamps()) {
            doubts.add(Doubt.NO_AUTHORITY);
        }
        if (isWeak()) {
            doubts.add(Doubt.WEAK);
        }
        if (!isSelfIssued()) {
            doubts.add(Doubt.ISSUED_BY_ANOTHER);
        }
        return doubts;
    }

    public String pem() {
        var text = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded(certificate));
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    }

    public static AuthorityCertificate ofPem(String pem) {
        try {
            return in(pem.getBytes(StandardCharsets.US_ASCII)).getFirst();
        } catch (CertificateException fault) {
            throw new IllegalStateException("A stored certificate cannot be read", fault);
        }
    }

    /// The own signature of a root proves nothing, so its digest does not matter.
    private boolean isWeak() {
        var digest = certificate.getSigAlgName().toUpperCase(Locale.ROOT);
        boolean old = digest.startsWith("SHA1") || digest.startsWith("MD");
        return (old && !isSelfIssued())
                || (certificate.getPublicKey() instanceof RSAPublicKey key
                        && key.getModulus().bitLength() < SHORTEST_RSA);
    }

    private boolean isSelfIssued() {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private static String part(String distinguishedName, String type) {
        try {
            return new LdapName(distinguishedName)
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(Rdn::getValue)
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException strange) {
            return "";
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
