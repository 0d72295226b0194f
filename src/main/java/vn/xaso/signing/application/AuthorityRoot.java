package vn.xaso.signing.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.application.HouseAuthority.CertificateNames;

/// The key and the certificate of the authority of the house.
record AuthorityRoot(PrivateKey key, X509Certificate certificate) {

    private static final Instant FROM = Instant.parse("2024-12-31T17:00:00Z");
    private static final int YEARS = 20;
    private static final String STAMPS = "Dấu thời gian nội bộ / INTERNAL TIME-STAMPS";
    private static final int RSA_BITS = 3072;
    private static final int SERIAL_BITS = 127;

    /// What tells one authority from another, on its certificate and in the folder of keys.
    ///
    /// @param file the beginning of the names of its files
    record Name(String file, String organisation, String commonName) {}

    static boolean isMade(Path folder, Name name) {
        return Files.exists(certificateFile(folder, name));
    }

    /// Two programs on one folder make one root: the lock lets the second one read what the first one made.
    static AuthorityRoot madeOnce(Path folder, Name name) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve(name.file + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return isMade(folder, name) && lock.isValid() ? read(folder, name) : make(folder, name);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IllegalStateException("The authority of the house cannot be made", fault);
        }
    }

    List<X509Certificate> issue(PublicKey holder, CertificateNames names, Instant from, Instant to) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, names.organisation())
                .addRDN(BCStyle.CN, names.commonName());
        if (!names.title().isBlank()) {
            subject.addRDN(BCStyle.T, names.title());
        }
        return issue(holder, subject.build(), from, to, null);
    }

    /// For the time-stamps of the house, as long as the root lives.
    ///
    /// The standard wants this use alone, and marked as critical (RFC 3161, 2.3).
    List<X509Certificate> issueForStamps(PublicKey holder) {
        var own = subject(certificate);
        var organisation = own.getRDNs(BCStyle.O)[0].getFirst().getValue();
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.CN, STAMPS)
                .build();
        var until = certificate.getNotAfter().toInstant();
        return issue(holder, subject, FROM, until, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }

    private List<X509Certificate> issue(
            PublicKey holder, X500Name subject, Instant from, Instant to, @Nullable ExtendedKeyUsage only) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    subject(certificate), serial(), Date.from(from), Date.from(to), subject, holder);
            var extensions = new JcaX509ExtensionUtils();
            if (only != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, only);
            }
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(holder));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate));
            return List.of(new JcaX509CertificateConverter().getCertificate(builder.build(signer(key))), certificate);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IllegalStateException("A certificate cannot be issued", fault);
        }
    }

    byte[] revocationList(Map<BigInteger, Instant> revoked, Instant now) {
        try {
            X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(certificate, Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(1, ChronoUnit.DAYS)));
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return builder.build(signer(key)).getEncoded();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static AuthorityRoot make(Path folder, Name name)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        var root = selfSigned(generator.generateKeyPair(), name);
        var hidden = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(keyFile(folder, name));
        Files.write(Files.createFile(keyFile(folder, name), hidden), root.key.getEncoded());
        var draft = folder.resolve(name.file + ".crt.new");
        Files.write(draft, root.certificate.getEncoded());
        Files.move(draft, certificateFile(folder, name), StandardCopyOption.ATOMIC_MOVE);
        return root;
    }

    private static AuthorityRoot selfSigned(KeyPair pair, Name own)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, own.organisation)
                .addRDN(BCStyle.CN, own.commonName)
                .build();
        var until = Date.from(FROM.plus(YEARS * 365L, ChronoUnit.DAYS));
        var builder = new JcaX509v3CertificateBuilder(name, serial(), Date.from(FROM), until, name, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer(pair.getPrivate())));
        return new AuthorityRoot(pair.getPrivate(), certificate);
    }

    private static AuthorityRoot read(Path folder, Name name) throws IOException, GeneralSecurityException {
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(keyFile(folder, name))));
        var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificateFile(folder, name))));
        return new AuthorityRoot(key, certificate);
    }

    /// The bytes of the name as the root carries them, so that the chain matches to the letter.
    private static X500Name subject(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(key);
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE);
    }

    private static Path keyFile(Path folder, Name name) {
        return folder.resolve(name.file + ".key");
    }

    private static Path certificateFile(Path folder, Name name) {
        return folder.resolve(name.file + ".crt");
    }

    @Override
    public String toString() {
        return "AuthorityRoot[" + certificate.getSerialNumber() + "]";
    }
}
