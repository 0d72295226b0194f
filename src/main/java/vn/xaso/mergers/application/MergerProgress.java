package vn.xaso.mergers.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How far a merger is that runs on this machine: units done, of all.
@Component
public class MergerProgress {

    public record Stand(int done, int all) {}

    private final Map<UUID, Stand> running = new ConcurrentHashMap<>();

    void at(UUID plan, int done, int all) {
        running.put(plan, new Stand(done, all));
    }

    void over(UUID plan) {
        running.remove(plan);
    }

    public Optional<Stand> of(UUID plan) {
        return Optional.ofNullable(running.get(plan));
    }
}
