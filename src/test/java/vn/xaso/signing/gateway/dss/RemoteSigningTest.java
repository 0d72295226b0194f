package vn.xaso.signing.gateway.dss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.Pdfsig;
import vn.xaso.signing.Pin;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.StampAuthority;
import vn.xaso.signing.domain.UnlockedKey;
import vn.xaso.signing.drivers.RemoteProvider;
import vn.xaso.signing.drivers.gateway.csc.RemoteDriver;
import vn.xaso.signing.drivers.gateway.csc.RemoteSettings;
import vn.xaso.ui.print.Papers;

/// A key at a provider, which sees hashes and never a document.
class RemoteSigningTest {

    @TempDir
    private Path folder;

    private RemoteProvider provider;
    private RemoteDriver driver;

    @BeforeEach
    void start() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        provider = new RemoteProvider(pair, selfSigned(pair));
        driver = driver("bí mật");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void tellsTheCertificatesOfAKeyThatTheProviderKeeps() {
        assertThat(driver.certificates(RemoteProvider.CREDENTIAL)).hasSize(1);
        assertThatThrownBy(() -> driver.certificates("another")).hasMessage("signing.drivers.noKey");
    }

    @Test
    void signsABatchWithAnActivationForEachHash() throws Exception {
        byte[] signed;
        try (var key = open(RemoteProvider.PIN)) {
            sign(key);
            provider.forgetTokens();
            signed = sign(key);
        }

        assertThat(Pdfsig.judge(signed, folder)).contains("Signature is Valid");
        assertThat(Library.READER
                        .read(signed, TrustSet.EMPTY, Instant.now())
                        .signatures()
                        .getFirst()
                        .intact())
                .isTrue();
        assertThat(provider.calls).filteredOn("credentials/authorize"::equals).hasSizeGreaterThanOrEqualTo(2);
        assertThat(provider.calls).filteredOn("oauth2/token"::equals).hasSize(2);
    }

    @Test
    void saysWhatIsWrongInOurOwnWords() {
        try (var key = open("111222")) {
            assertThatThrownBy(() -> sign(key)).hasMessage("signing.pin.wrong");
        }
        assertThatThrownBy(() -> driver("falsch").certificates(RemoteProvider.CREDENTIAL))
                .hasMessageStartingWith("signing.drivers.");
        for (var strange : List.of("", "~", "A".repeat(2_000_000))) {
            provider.mumble(Map.of("signatures", List.of(strange)));
            try (var key = open(RemoteProvider.PIN)) {
                assertThatThrownBy(() -> sign(key)).hasMessage("signing.drivers.away");
            }
        }
        provider.close();
        try (var key = open(RemoteProvider.PIN)) {
            assertThatThrownBy(() -> sign(key)).hasMessage("signing.drivers.away");
        }
    }

    private RemoteDriver driver(String secret) {
        return new RemoteDriver(new RemoteSettings(provider.address(), "xaso", secret, Duration.ofSeconds(5)));
    }

    private UnlockedKey open(String digits) {
        var holder = KeyHolder.person(new UnitId(Ids.next()), Ids.next());
        var chain = provider.chain();
        var key = new SigningKey(
                Ids.next(),
                holder,
                "Vàng A Dế",
                "RSA 2048",
                KeyPapers.write(chain),
                new byte[0],
                new byte[0],
                KeyPapers.image(holder, "Vàng A Dế"),
                Instant.EPOCH,
                Instant.now().plusSeconds(60),
                KeyDriver.Kind.REMOTE,
                RemoteProvider.CREDENTIAL);
        return driver.open(key, Ids.next(), chain, new Pin(digits));
    }

    private static byte[] sign(UnlockedKey key) {
        var sheet = Papers.maritalStatus(0);
        var place = SignaturePlace.forPerson(sheet);
        return Library.WRITER
                .sign(sheet, key, Instant.now(), place, StampAuthority.NONE)
                .pdf();
    }

    private static X509Certificate selfSigned(KeyPair pair) throws Exception {
        var name = new X500Name("CN=Remote");
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                name,
                java.math.BigInteger.TEN,
                Date.from(now.minusSeconds(60)),
                Date.from(now.plusSeconds(3600)),
                name,
                pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
