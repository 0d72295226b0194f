package vn.xaso.signing.application;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Recent;
import vn.xaso.signing.domain.RevocationLists;
import vn.xaso.signing.domain.SigningKeys;
import vn.xaso.signing.domain.TrustAnchor;
import vn.xaso.signing.domain.TrustAnchors;

/// What a check needs to know of whom to believe, kept at hand for a minute: anchors and lists change a few times a
/// year. What this house itself revoked counts at once.
@Component
public class TrustShelf {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_NOTED = 100;
    private static final Duration LIST_KEPT = Duration.ofMinutes(10);

    private final TrustAnchors anchors;
    private final RevocationLists lists;
    private final SigningKeys keys;
    private final HouseAuthority authority;
    private final Recent<String, Kept> kept = new Recent<>(KEPT, 1);
    private final Set<String> noted = ConcurrentHashMap.newKeySet();
    private @Nullable OwnList own;

    private record Kept(List<TrustAnchor> anchors, List<byte[]> lists) {}

    private record OwnList(Map<BigInteger, Instant> revoked, Instant at, byte[] encoded) {}

    TrustShelf(TrustAnchors anchors, RevocationLists lists, SigningKeys keys, HouseAuthority authority) {
        this.anchors = anchors;
        this.lists = lists;
        this.keys = keys;
        this.authority = authority;
    }

    public List<TrustAnchor> anchors() {
        return kept().anchors();
    }

    /// The root of the house, where it has one.
    public Optional<byte[]> houseRoot() {
        return authority.certificate().map(Certificates::encoded);
    }

    /// All lists, that of the house last.
    public List<byte[]> revocationLists(Instant now) {
        var all = new ArrayList<>(kept().lists());
        if (authority.certificate().isPresent()) {
            all.add(ownList(now));
        }
        return all;
    }

    /// Notes where an authority publishes whom it revoked. A check writes nothing; the next round does.
    public void note(String address) {
        if (noted.size() < MOST_NOTED) {
            noted.add(address);
        }
    }

    /// Takes what was noted since the last round.
    public List<String> takeNoted() {
        var taken = List.copyOf(noted);
        taken.forEach(noted::remove);
        return taken;
    }

    /// Whoever changes an anchor or a list calls this.
    public void forget() {
        kept.forgetAll();
    }

    private Kept kept() {
        return kept.get("", () -> new Kept(anchors.list(), lists.contents()));
    }

    private synchronized byte[] ownList(Instant now) {
        var revoked = keys.revoked();
        var last = own;
        if (last == null
                || !last.revoked().equals(revoked)
                || now.isBefore(last.at())
                || now.isAfter(last.at().plus(LIST_KEPT))) {
            last = new OwnList(revoked, now, authority.revocationList(revoked, now));
            own = last;
        }
        return last.encoded();
    }
}
