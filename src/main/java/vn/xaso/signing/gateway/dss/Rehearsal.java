package vn.xaso.signing.gateway.dss;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.domain.PlainHand;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;

/// Signs and judges a sheet once with a key that is thrown away, so that every class is loaded.
final class Rehearsal {

    private static final byte[] DOT = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private Rehearsal() {}

    static void run(byte[] sheet) {
        var now = Instant.now();
        var place = SignaturePlace.forPerson(sheet);
        var signed = Library.WRITER.sign(sheet, throwawayKey(now), now, place, StampAuthority.NONE);
        Library.READER.read(signed.pdf(), TrustSet.EMPTY, now);
    }

    private static UnlockedKey throwawayKey(Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            var pair = generator.generateKeyPair();
            var name = new X500Name("CN=Rehearsal");
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    java.math.BigInteger.ONE,
                    Date.from(now.minusSeconds(60)),
                    Date.from(now.plusSeconds(60)),
                    name,
                    pair.getPublic());
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            var holder = KeyHolder.person(new UnitId(Ids.next()), Ids.next());
            return new UnlockedKey(holder, "Rehearsal", new PlainHand(pair.getPrivate()), List.of(certificate), DOT);
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
