package vn.xaso.signing.drivers.gateway.token;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.domain.SigningKey;
import vn.xaso.signing.domain.UnlockedKey;

/// Keys on tokens and in hardware modules. The locator is the number of the slot and the label: `0/chu-tich`.
@Component
@EnableConfigurationProperties(TokenSettings.class)
public class TokenDriver implements KeyDriver {

    private static final Pattern LOCATOR = Pattern.compile("([0-9]{1,3})/(.{1,100})");

    private final TokenSettings settings;
    private final Map<Integer, TokenSlot> slots = new ConcurrentHashMap<>();

    public TokenDriver(TokenSettings settings) {
        this.settings = settings;
    }

    @Override
    public Kind kind() {
        return Kind.TOKEN;
    }

    @Override
    public boolean isSetUp() {
        return !settings.library().isBlank();
    }

    /// A token shows its certificates only to whoever signs in; so the administrator hands them in.
    @Override
    public List<X509Certificate> certificates(String locator) {
        if (!LOCATOR.matcher(locator).matches()) {
            throw new Refusal("signing.drivers.locator.token");
        }
        return List.of();
    }

    @Override
    public UnlockedKey open(SigningKey key, UUID keeper, List<X509Certificate> chain, Pin pin) {
        var place = LOCATOR.matcher(key.locator());
        if (!place.matches()) {
            throw new Refusal("signing.drivers.noKey");
        }
        var slot = slot(Integer.parseInt(place.group(1)));
        var label = place.group(2);
        slot.check(label, pin);
        var algorithm =
                "RSA".equals(chain.getFirst().getPublicKey().getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
        return new UnlockedKey(
                key.holder(), key.name(), toSign -> slot.sign(label, pin, algorithm, toSign), chain, key.image());
    }

    private TokenSlot slot(int index) {
        try {
            return slots.computeIfAbsent(index, number -> new TokenSlot(settings.library(), number));
        } catch (RuntimeException gone) {
            throw new Refusal("signing.drivers.away").because(gone);
        }
    }
}
