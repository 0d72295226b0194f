package vn.xaso.cases.application;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import vn.xaso.cases.domain.CaseEvent;

/// The facts that an event carries for programs: who is to sign, the old and the new due date, the number.
public final class EventFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private EventFacts() {}

    public static String write(Map<String, ?> facts) {
        return JSON.writeValueAsString(new TreeMap<>(facts));
    }

    public static Optional<String> read(CaseEvent event, String name) {
        return Optional.ofNullable(event.detail())
                .map(detail -> JSON.readTree(detail).path(name).asString(""))
                .filter(value -> !value.isEmpty());
    }
}
