package vn.xaso.ui;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.kernel.database.DatabaseState;

/// Tells a watcher whether the program lives, and whether it can work. Says nothing that a stranger may not know.
@RestController
class Health {

    private final DatabaseState database;
    private final List<HealthFact> facts;

    Health(DatabaseState database, List<HealthFact> facts) {
        this.database = database;
        this.facts = List.copyOf(facts);
    }

    @GetMapping("/health/live")
    ResponseEntity<Answer> live() {
        return answer(true, Map.of());
    }

    @GetMapping("/health/ready")
    ResponseEntity<Answer> ready() {
        var state = database.ask();
        boolean answers = state != DatabaseState.State.SILENT;
        boolean current = state == DatabaseState.State.CURRENT;
        var checks = new TreeMap<>(Map.of("database", word(answers), "schema", word(current)));
        facts.forEach(fact -> checks.put(fact.name(), fact.value()));
        return answer(current, checks);
    }

    private static ResponseEntity<Answer> answer(boolean well, Map<String, String> checks) {
        return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(word(well), checks));
    }

    private static String word(boolean well) {
        return well ? "UP" : "DOWN";
    }

    record Answer(String status, Map<String, String> checks) {}
}
