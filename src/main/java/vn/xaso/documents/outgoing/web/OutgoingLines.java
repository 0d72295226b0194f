package vn.xaso.documents.outgoing.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.directory.Official;
import vn.xaso.directory.Staff;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery.Row;
import vn.xaso.documents.outgoing.web.OutgoingListPage.Line;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Tells the rows of a list of outgoing documents in words.
@Component
class OutgoingLines {

    private static final int MOST_UNITS = 5_000;

    private final DocumentTypes types;
    private final Staff staff;
    private final Clock clock;
    private final Recent<Asked, Map<UUID, String>> people = new Recent<>(Duration.ofSeconds(5), MOST_UNITS);

    private record Asked(UnitId unit, LocalDate day) {}

    OutgoingLines(DocumentTypes types, Staff staff, Clock clock) {
        this.types = types;
        this.staff = staff;
        this.clock = clock;
    }

    /// Today's people of the unit. A new colleague stands in the lists after five seconds at the latest.
    Map<UUID, String> names(UnitId unit) {
        var asked = new Asked(unit, LocalDate.now(clock));
        return people.get(
                asked,
                () -> staff.officialsOf(unit, asked.day()).stream()
                        .collect(Collectors.toUnmodifiableMap(Official::id, Official::name)));
    }

    List<Line> lines(List<Row> rows, UnitId unit, Texts texts) {
        var names = names(unit);
        return rows.stream().map(row -> line(row, names, texts)).toList();
    }

    private Line line(Row row, Map<UUID, String> names, Texts texts) {
        return new Line(
                row.id(),
                OutgoingAsked.HERE + "/" + row.id(),
                row.symbol().isEmpty() ? texts.of("outgoing.noNumber") : row.symbol(),
                types.get(row.type()).name(texts.language()),
                row.summary(),
                OutgoingWords.urgency(row.urgency(), texts),
                name(row.signer(), names),
                name(row.drafter(), names),
                OutgoingWords.tag(row.state(), texts),
                row.issuedOn() == null ? texts.day(row.changedAt()) : texts.day(row.issuedOn()));
    }

    /// Who has left the unit is still called by name.
    private String name(@Nullable UUID official, Map<UUID, String> names) {
        if (official == null) {
            return "";
        }
        var name = names.get(official);
        return name == null ? staff.name(official) : name;
    }
}
