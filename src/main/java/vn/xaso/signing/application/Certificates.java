package vn.xaso.signing.application;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;
import vn.xaso.signing.CertificateCard;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.PlainHand;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.SigningKeys.OpenableKey;
import vn.xaso.signing.domain.UnlockedKey;

/// Reads what lies on the shelf as certificates and keys.
final class Certificates {

    private Certificates() {}

    static CertificateCard card(SigningKey key) {
        return card(new OpenableKey(key, null, false));
    }

    static CertificateCard card(OpenableKey openable) {
        var key = openable.key();
        var lockedUntil = openable.lockedUntil();
        var certificate = certificate(key.certificate());
        return new CertificateCard(
                key.holder(),
                key.name(),
                readable(certificate.getSubjectX500Principal()),
                readable(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(16),
                key.algorithm(),
                key.validFrom(),
                key.validTo(),
                lockedUntil == null ? Instant.EPOCH : lockedUntil,
                openable.firstPin(),
                key.driver() == KeyDriver.Kind.SERVER);
    }

    static UnlockedKey unlock(SigningKey key, byte[] contentKey) {
        try {
            var plain = PinSeal.open(key.closedPrivateKey(), contentKey, PinSeal.bound(key.id()));
            var privateKey = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(plain));
            return new UnlockedKey(key.holder(), key.name(), new PlainHand(privateKey), chain(key), key.image());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("The key " + key.id() + " cannot be read", fault);
        }
    }

    /// The own certificate first, the root last.
    static List<X509Certificate> chain(SigningKey key) {
        var chain = new ArrayList<X509Certificate>();
        chain.add(certificate(key.certificate()));
        chain.addAll(KeyPapers.read(key.issuers()));
        return chain;
    }

    static X509Certificate certificate(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException fault) {
            throw new IllegalStateException("A stored certificate cannot be read", fault);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// Only what people ask for: the name and the organisation.
    private static String readable(X500Principal principal) {
        try {
            var name = "";
            var organisation = "";
            for (var part : new LdapName(principal.getName()).getRdns()) {
                switch (part.getType()) {
                    case "CN" -> name = String.valueOf(part.getValue());
                    case "O" -> organisation = String.valueOf(part.getValue());
                    default -> {}
                }
            }
            return organisation.isEmpty() || organisation.equals(name) ? name : name + ", " + organisation;
        } catch (InvalidNameException fault) {
            return principal.getName();
        }
    }
}
