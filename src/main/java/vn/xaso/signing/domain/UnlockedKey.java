package vn.xaso.signing.domain;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xaso.signing.KeyHolder;
import vn.xaso.signing.OpenedKey;

/// A key out of its cover. Forgets the private part when closed.
public final class UnlockedKey implements OpenedKey {

    private final KeyHolder holder;
    private final String name;
    private final List<X509Certificate> chain;
    private final byte[] image;
    private final @Nullable WholeHand whole;
    private volatile @Nullable Hand hand;

    public UnlockedKey(KeyHolder holder, String name, Hand hand, List<X509Certificate> chain, byte[] image) {
        this(holder, name, hand, null, chain, image);
    }

    private UnlockedKey(
            KeyHolder holder,
            String name,
            @Nullable Hand hand,
            @Nullable WholeHand whole,
            List<X509Certificate> chain,
            byte[] image) {
        this.whole = whole;
        this.holder = holder;
        this.name = name;
        this.hand = hand;
        this.chain = List.copyOf(chain);
        this.image = image.clone();
    }

    /// For a program that signs whole documents and draws by itself.
    public static UnlockedKey outside(KeyHolder holder, String name, List<X509Certificate> chain, WholeHand whole) {
        return new UnlockedKey(holder, name, null, whole, chain, new byte[0]);
    }

    public Optional<WholeHand> whole() {
        return Optional.ofNullable(whole);
    }

    @Override
    public KeyHolder holder() {
        return holder;
    }

    @Override
    public String name() {
        return name;
    }

    public Hand hand() {
        return Optional.ofNullable(hand).orElseThrow(() -> new IllegalStateException("The key is closed"));
    }

    public boolean isRsa() {
        return "RSA".equals(certificate().getPublicKey().getAlgorithm());
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// The own certificate first, the root last.
    public List<X509Certificate> chain() {
        return chain;
    }

    /// The picture that stands on the paper, a PNG with transparent ground.
    public byte[] image() {
        return image.clone();
    }

    @Override
    public void close() {
        hand = null;
    }

    @Override
    public String toString() {
        return "UnlockedKey[" + holder + "]";
    }
}
