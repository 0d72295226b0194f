package vn.xaso.procedures.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects what is to be checked: one flag for a field and a reason, with all words that gave rise to it.
final class Flags {

    private record Key(Flag.Field field, Flag.Reason reason) {}

    private final Map<Key, Set<String>> found = new LinkedHashMap<>();

    void add(Flag.Field field, Flag.Reason reason, String raw) {
        found.computeIfAbsent(new Key(field, reason), key -> new LinkedHashSet<>())
                .add(raw.strip());
    }

    List<Flag> all() {
        return found.entrySet().stream()
                .map(entry ->
                        new Flag(entry.getKey().field(), entry.getKey().reason(), String.join("\n", entry.getValue())))
                .toList();
    }
}
