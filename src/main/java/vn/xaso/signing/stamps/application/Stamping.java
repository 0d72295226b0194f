package vn.xaso.signing.stamps.application;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Demo;
import vn.xaso.signing.domain.StampAuthority;

/// The way to the authority that was set up: the demonstration's own one lives in this program and is asked without a
/// detour, with the same bytes.
///
/// One that did not answer is left alone for a while, so that fifty signatures do not wait fifty times.
@Component
public class Stamping implements StampAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(Stamping.class);
    private static final String NOBODY = "none";

    private final StampSettings settings;
    private final OwnAuthority own;
    private final Demo demo;
    private final Clock clock;
    private volatile State state = new State(null, null, "");
    private volatile long askAgainAt = System.nanoTime();
    private @Nullable StampClient client;

    Stamping(StampSettings settings, OwnAuthority own, Demo demo, Clock clock) {
        this.settings = settings;
        this.own = own;
        this.demo = demo;
        this.clock = clock;
    }

    /// @param answeredAt when it last gave a stamp, or null
    /// @param failedAt when it last did not, or null
    /// @param fault why; empty when the last answer was a stamp
    public record State(
            @Nullable Instant answeredAt, @Nullable Instant failedAt, String fault) {

        public boolean isAway() {
            return !fault.isEmpty();
        }
    }

    @Override
    public boolean isSetUp() {
        boolean named = !settings.authority().isBlank() && !settings.authority().equals(NOBODY);
        return isOwn() || named;
    }

    public boolean isOwn() {
        return settings.authority().isBlank() && demo.isOn();
    }

    /// Empty for the own one.
    public String address() {
        return settings.authority();
    }

    public State state() {
        return state;
    }

    /// Somebody says that it is back.
    void askAgain() {
        askAgainAt = System.nanoTime();
    }

    @Override
    public byte[] stamp(byte[] sha256) throws StampsAway {
        if (!isSetUp()) {
            throw new StampsAway("not set up");
        }
        if (state.isAway() && System.nanoTime() - askAgainAt < 0) {
            throw new StampsAway(state.fault());
        }
        try {
            var token = isOwn()
                    ? client().stamp(own::answer, sha256)
                    : client().over(URI.create(settings.authority()), sha256);
            state = new State(clock.instant(), state.failedAt(), "");
            return token;
        } catch (StampsAway away) {
            askAgainAt = System.nanoTime() + settings.pause().toNanos();
            state = new State(state.answeredAt(), clock.instant(), String.valueOf(away.getMessage()));
            LOG.warn("The time-stamp authority gives no stamp: {}", away.getMessage());
            throw away;
        }
    }

    private synchronized StampClient client() {
        if (client == null) {
            client = new StampClient(settings.limit());
        }
        return client;
    }
}
