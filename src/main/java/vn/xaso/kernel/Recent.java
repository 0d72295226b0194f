package vn.xaso.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Remembers for a short while what was read a moment ago, because every page asks it again.
///
/// What is written on this machine is forgotten by whoever writes it; what another machine or a command writes is seen
/// after the life of the answer. Runs on the machine's own timer: a moved clock changes nothing, so a key whose answer
/// depends on the day holds the day.
public final class Recent<K, V> {

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final long life;
    private final int most;

    private record Kept<V>(V value, long since) {}

    /// @param life how long an answer counts
    /// @param most how many answers are kept; one more, and all are forgotten
    public Recent(Duration life, int most) {
        this.life = life.toNanos();
        this.most = most;
    }

    /// The answer of a moment ago, or a fresh one.
    public V get(K key, Supplier<V> ask) {
        return find(key).orElseGet(() -> {
            var answer = ask.get();
            keep(key, answer);
            return answer;
        });
    }

    public Optional<V> find(K key) {
        var known = kept.get(key);
        return known != null && System.nanoTime() - known.since() < life
                ? Optional.of(known.value())
                : Optional.empty();
    }

    public void keep(K key, V answer) {
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, new Kept<>(answer, System.nanoTime()));
    }

    public void forget(K key) {
        kept.remove(key);
    }

    public void forgetAll() {
        kept.clear();
    }
}
