package vn.xaso.cases.phrases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.SearchText;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.Procedures;

/// Finds the procedure that somebody names by its code or by words of its name.
@Component
class NamedProcedure {

    private static final int TOLD = 4;

    private final Procedures procedures;
    private final Clock clock;

    NamedProcedure(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /// @param had a code that is right without a look
    /// @return the code, or empty where nothing was typed
    String code(String typed, String had) {
        if (typed.isEmpty() || typed.equals(had)) {
            return typed;
        }
        var code = ProcedureCode.find(typed);
        if (code.isPresent()) {
            return procedures
                    .findInForce(code.get(), LocalDate.now(clock))
                    .map(procedure -> procedure.code().value())
                    .orElseThrow(() -> new Refusal("phrases.refusal.procedure"));
        }
        return byName(typed);
    }

    /// One that has exactly this name wins over those that have it as a part of theirs.
    private String byName(String typed) {
        var found = procedures.search(typed, TOLD + 1);
        var exact = found.stream()
                .filter(row -> SearchText.fold(row.name()).equals(SearchText.fold(typed)))
                .toList();
        var meant = exact.isEmpty() ? found : exact;
        if (meant.isEmpty()) {
            throw new Refusal("phrases.refusal.procedure");
        }
        if (meant.size() > 1) {
            throw new Refusal(
                    "phrases.refusal.procedures",
                    meant.stream().limit(TOLD).map(NamedProcedure::words).collect(Collectors.joining("; ")));
        }
        return meant.getFirst().code().value();
    }

    private static String words(ProcedureRow row) {
        return row.code() + " – " + row.name();
    }
}
