package vn.xaso.signing.gateway.dss;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.PlainHand;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;

/// Makes visible signatures with a time-stamp again and again, beside the cryptography that they cannot do without. The
/// authority lives in the same process and is counted too.
final class SigningBench {

    private static final int MUST = 25;
    private static final int WARM_SECONDS = 10;

    private final BenchAuthority authority;
    private final int seconds;
    private final int rounds;

    SigningBench(BenchAuthority authority, int seconds, int rounds) {
        this.authority = authority;
        this.seconds = seconds;
        this.rounds = rounds;
    }

    void run() throws Exception {
        var sheet = BenchSheet.print();
        var unit = new UnitId(Ids.next());
        var stamps = stamps();
        var leader = key(KeyHolder.person(unit, Ids.next()), "Vàng A Dế", "EC");
        var tokenlike = key(KeyHolder.person(unit, Ids.next()), "Vàng A Dế", "RSA");
        var seal = key(KeyHolder.organisation(unit), "UBND xã Mường Thử", "EC");
        var signed = sign(sheet, leader, SignaturePlace.forPerson(sheet), stamps);
        var filled = new PdfNumberAndDate().fill(signed, "123", "ngày 05 tháng 02 năm 2026");
        compare(
                "leader, P-256, picture, level T",
                leader,
                () -> sign(sheet, leader, SignaturePlace.forPerson(sheet), stamps));
        compare(
                "leader, RSA-2048, picture, level T",
                tokenlike,
                () -> sign(sheet, tokenlike, SignaturePlace.forPerson(sheet), stamps));
        compare(
                "seal over it, P-256, picture, level T",
                seal,
                () -> sign(filled, seal, SignaturePlace.forSeal(filled), stamps));
    }

    private void compare(String name, UnlockedKey key, Rate.Work signing) throws Exception {
        var bytes = new byte[256];
        Rate.Work bare = () -> {
            key.hand().sign(bytes);
            key.hand().sign(bytes);
        };
        Rate.warm(signing, WARM_SECONDS);
        Rate.warm(bare, 1);
        var whole = new Rate();
        var least = new Rate();
        for (int i = 0; i < rounds; i++) {
            whole.measure(signing, seconds);
            least.measure(bare, seconds);
        }
        SignaturesBench.print("signatures/s a core: " + name, whole.words(), ">= " + MUST);
        SignaturesBench.print("  beside: two bare signatures of that key", least.words(), "");
        SignaturesBench.print(
                "  signatures / bare cryptography",
                String.format(Locale.ROOT, "%.3f", whole.median() / least.median()),
                "");
    }

    private static byte[] sign(byte[] pdf, UnlockedKey key, SignaturePlace place, StampAuthority stamps) {
        var written = Library.WRITER.sign(pdf, key, Instant.now(), place, stamps);
        if (!written.stamped()) {
            throw new IllegalStateException("The signature should carry a time-stamp");
        }
        return written.pdf();
    }

    private UnlockedKey key(KeyHolder holder, String name, String algorithm) throws Exception {
        var own = authority.issue(algorithm, "Signer " + algorithm, false);
        var chain = List.of(own.certificate(), own.root());
        return new UnlockedKey(holder, name, new PlainHand(own.key()), chain, KeyPapers.image(holder, name));
    }

    private StampAuthority stamps() throws Exception {
        var source = SignedPapers.stamps(authority.issue("RSA", "Time-stamps", true));
        return new StampAuthority() {
            @Override
            public boolean isSetUp() {
                return true;
            }

            @Override
            public byte[] stamp(byte[] sha256) {
                return source.getTimeStampResponse(DigestAlgorithm.SHA256, sha256)
                        .getBytes();
            }
        };
    }
}
