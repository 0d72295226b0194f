package vn.xaso.signing.gateway.dss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.Pin;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.signing.drivers.gateway.token.TokenDriver;
import vn.xaso.signing.drivers.gateway.token.TokenSettings;

/// Puts a key on a software token and signs with it: in a process of its own, because the token reads the environment.
public final class TokenProgram {

    private static final String LABEL = "chu-tich";

    private TokenProgram() {}

    /// @param arguments the library, the right PIN, the PDF to sign, where to write the signed one
    public static void main(String[] arguments) throws Exception {
        var library = arguments[0];
        var pin = new Pin(arguments[1]);
        var certificate = putKey(library, pin);
        var driver = new TokenDriver(new TokenSettings(library));
        var key = key(certificate);
        var chain = List.of(certificate);

        say("right", () -> driver.open(key, Ids.next(), chain, pin).close());
        say(
                "wrong",
                () -> driver.open(key, Ids.next(), chain, new Pin("999999")).close());
        try (UnlockedKey opened = driver.open(key, Ids.next(), chain, pin)) {
            var pdf = Files.readAllBytes(Path.of(arguments[2]));
            byte[] signed = {};
            long start = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                var place = SignaturePlace.forPerson(pdf);
                signed = Library.WRITER
                        .sign(pdf, opened, Instant.now(), place, StampAuthority.NONE)
                        .pdf();
            }
            System.out.println("twenty in ms: " + (System.nanoTime() - start) / 1_000_000);
            Files.write(Path.of(arguments[3]), signed);
        }
        System.exit(0);
    }

    private static void say(String what, Runnable opening) {
        try {
            opening.run();
            System.out.println(what + ": opened");
        } catch (Refusal refusal) {
            System.out.println(what + ": " + refusal.messageKey());
        }
    }

    private static X509Certificate putKey(String library, Pin pin) throws Exception {
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name = setup%nlibrary = %s%nslotListIndex = 0%n".formatted(library));
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.digits().toCharArray());
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Token");
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                java.math.BigInteger.TWO,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(3600)),
                name,
                pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        store.setKeyEntry(LABEL, pair.getPrivate(), null, new X509Certificate[] {certificate});
        ((java.security.AuthProvider) provider).logout();
        return certificate;
    }

    private static SigningKey key(X509Certificate certificate) {
        var holder = KeyHolder.person(new UnitId(Ids.next()), Ids.next());
        return new SigningKey(
                Ids.next(),
                holder,
                "Vàng A Dế",
                KeyPapers.algorithm(certificate),
                KeyPapers.write(List.of(certificate)),
                new byte[0],
                new byte[0],
                KeyPapers.image(holder, "Vàng A Dế"),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                KeyDriver.Kind.TOKEN,
                "0/" + LABEL);
    }
}
