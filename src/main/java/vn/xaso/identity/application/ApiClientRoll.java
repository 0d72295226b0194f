package vn.xaso.identity.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Units;
import vn.xaso.identity.ApiClient;
import vn.xaso.identity.domain.ApiToken;
import vn.xaso.identity.domain.ApiTokens;
import vn.xaso.identity.domain.Secret;
import vn.xaso.kernel.UnitId;

/// Finds out which system is behind a token. Kept for five seconds: within them a token that was taken back is dead.
@Component
public class ApiClientRoll {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private final ApiTokens tokens;
    private final Units units;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(ApiClient client, Instant until) {}

    ApiClientRoll(ApiTokens tokens, Units units, Clock clock) {
        this.tokens = tokens;
        this.units = units;
        this.clock = clock;
    }

    public Optional<ApiClient> find(String shown) {
        var now = clock.instant();
        var hash = Secret.hash(shown);
        var key = HexFormat.of().formatHex(hash);
        var known = kept.get(key);
        if (known != null && known.until().isAfter(now)) {
            return Optional.of(known.client());
        }
        var token = tokens.find(hash).filter(one -> one.isValidAt(now));
        token.filter(one -> one.isUseNews(now)).ifPresent(one -> tokens.noteUse(one.id(), now));
        var found = token.map(this::client);
        if (kept.size() > MOST) {
            kept.clear();
        }
        found.ifPresentOrElse(client -> kept.put(key, new Kept(client, now.plus(KEPT))), () -> kept.remove(key));
        return found;
    }

    private ApiClient client(ApiToken token) {
        Set<UnitId> allowed = token.units().isEmpty() ? units.receiving() : token.units();
        return new ApiClient(token.id(), token.name(), token.scopes(), allowed);
    }
}
