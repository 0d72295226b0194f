package vn.xaso.signing.drivers.gateway.csc;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Sha256;
import vn.xaso.signing.Pin;
import vn.xaso.signing.application.KeyPapers;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.UnlockedKey;

/// Keys at a provider. The locator is the id of the credential there.
///
/// Each signature is authorised for its own hash: that is what providers of the second level of assurance want (SCAL2),
/// and those of the first accept.
@Component
@EnableConfigurationProperties(RemoteSettings.class)
public class RemoteDriver implements KeyDriver {

    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA_WITH_SHA256 = "1.2.840.113549.1.1.11";
    private static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
    private static final Set<String> WRONG_PIN = Set.of("invalid_otp", "invalid_pin", "access_denied");

    private final RemoteSettings settings;
    private @Nullable CscClient client;

    public RemoteDriver(RemoteSettings settings) {
        this.settings = settings;
    }

    @Override
    public Kind kind() {
        return Kind.REMOTE;
    }

    @Override
    public boolean isSetUp() {
        return !settings.address().isBlank();
    }

    @Override
    public List<X509Certificate> certificates(String locator) {
        try {
            var question = Map.of("credentialID", locator, "certificates", "chain", "certInfo", true, "authInfo", true);
            var answer = client().call("credentials/info", question);
            if (!answer.path("key").path("status").asString("enabled").equals("enabled")) {
                throw new Refusal("signing.drivers.noKey");
            }
            var chain = new ArrayList<X509Certificate>();
            for (var one : answer.path("cert").path("certificates")) {
                chain.addAll(KeyPapers.read(CscClient.bytes(one)));
            }
            return chain;
        } catch (CscClient.Refused refused) {
            throw new Refusal("signing.drivers.noKey").because(refused);
        } catch (IOException away) {
            throw new Refusal("signing.drivers.away").because(away);
        }
    }

    @Override
    public UnlockedKey open(SigningKey key, UUID keeper, List<X509Certificate> chain, Pin pin) {
        boolean rsa = "RSA".equals(chain.getFirst().getPublicKey().getAlgorithm());
        var algorithm = rsa ? RSA_WITH_SHA256 : ECDSA_WITH_SHA256;
        return new UnlockedKey(
                key.holder(), key.name(), toSign -> sign(key.locator(), pin, algorithm, toSign), chain, key.image());
    }

    private byte[] sign(String credential, Pin pin, String algorithm, byte[] toSign) {
        var hashes = List.of(Base64.getEncoder().encodeToString(Sha256.of(toSign)));
        try {
            var authorised = client().call(
                            "credentials/authorize",
                            Map.of(
                                    "credentialID", credential,
                                    "numSignatures", 1,
                                    "hashes", hashes,
                                    "hashAlgorithmOID", SHA256,
                                    "authData", List.of(Map.of("id", "PIN", "value", pin.digits()))));
            var answer = client().call(
                            "signatures/signHash",
                            Map.of(
                                    "credentialID", credential,
                                    "SAD", CscClient.text(authorised.path("SAD")),
                                    "hashes", hashes,
                                    "hashAlgorithmOID", SHA256,
                                    "signAlgo", algorithm));
            return CscClient.bytes(answer.path("signatures").path(0));
        } catch (CscClient.Refused refused) {
            var reason = WRONG_PIN.contains(refused.error()) ? "signing.pin.wrong" : "signing.drivers.refused";
            throw new Refusal(reason).because(refused);
        } catch (IOException away) {
            throw new Refusal("signing.drivers.away").because(away);
        }
    }

    private synchronized CscClient client() {
        if (client == null) {
            client = new CscClient(settings);
        }
        return client;
    }
}
