package vn.xaso.procedures.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Slice;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureRow;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Texts;

/// Lets other systems find a procedure.
@RestController
class ApiProcedureController {

    private static final int MOST_FOUND = 50;
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_TEXT = 100;

    private final Procedures procedures;
    private final Units units;
    private final Clock clock;

    ApiProcedureController(Procedures procedures, Units units, Clock clock) {
        this.procedures = procedures;
        this.units = units;
        this.clock = clock;
    }

    @JsonInclude
    record Found(List<Item> items, @Nullable String next) {}

    @JsonInclude
    record Item(
            String code,
            String name,
            @Nullable String nameEn,
            String field,
            OnlineLevel onlineLevel,
            String timeText,
            boolean hasForm) {}

    @GetMapping("/api/v1/procedures")
    Found list(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "unit", defaultValue = "") String unit,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Texts texts) {
        var text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_TEXT));
        var closed = closedAt(unit.strip());
        Slice<ProcedureRow> found = text.isEmpty()
                ? procedures.list(null, after, PAGE_SIZE)
                : new Slice<>(procedures.search(text, MOST_FOUND), null);
        var words = new CatalogueWords(texts);
        var items = found.rows().stream()
                .filter(row -> !closed.contains(row.code()))
                .map(row -> item(row, words))
                .toList();
        return new Found(items, found.next());
    }

    private Set<ProcedureCode> closedAt(String unitCode) {
        if (unitCode.isEmpty()) {
            return Set.of();
        }
        var today = LocalDate.now(clock);
        var unit = units.findByCode(unitCode, today).orElseThrow(() -> new Absent("unit " + unitCode));
        return procedures.closedAt(unit.id(), today);
    }

    private static Item item(ProcedureRow row, CatalogueWords words) {
        return new Item(
                row.code().value(),
                row.name(),
                row.nameEn(),
                row.field(),
                row.onlineLevel(),
                words.time(row.limitUnit(), row.limitAmount(), row.timeText()),
                row.hasForm());
    }
}
