package vn.xaso.playportal.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Sha256;

/// Whom the portal of the demonstration lets in.
@Component
@EnableConfigurationProperties(PlayPortalSettings.class)
public class PortalTokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private final PlayPortalSettings settings;
    private final Clock clock;

    PortalTokens(PlayPortalSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// @return the answer, or nothing where the secret is wrong
    public Map<String, Object> token(String user, String secret) {
        boolean good = !settings.secret().isEmpty() && same(user, settings.user()) && same(secret, settings.secret());
        return good
                ? Map.of(
                        "error_code",
                        "0",
                        "message",
                        "OK",
                        "access_token",
                        token(hour()),
                        "expires_in",
                        LIFE.toSeconds())
                : Map.of();
    }

    /// @param header such as `Bearer 9f86…`
    public boolean isGood(String header) {
        var told = header.startsWith("Bearer ") ? header.substring(7) : "";
        return !settings.secret().isEmpty() && (same(told, token(hour())) || same(told, token(hour() - 1)));
    }

    private long hour() {
        return clock.instant().getEpochSecond() / LIFE.toSeconds();
    }

    private String token(long hour) {
        return Sha256.hex(settings.secret() + ":" + hour);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
