package vn.xaso.documents.incoming.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.documents.incoming.application.Parties;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.documents.incoming.persistence.IncomingListQuery.Row;
import vn.xaso.kernel.Recent;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Texts;

/// Tells the rows of a list of incoming documents in words.
@Component
class IncomingLines {

    private static final int MOST_UNITS = 5_000;

    private final Parties parties;
    private final DocumentTypes types;
    private final IncomingDays days;
    private final Recent<UnitId, Map<UUID, String>> known = new Recent<>(Duration.ofSeconds(5), MOST_UNITS);

    IncomingLines(Parties parties, DocumentTypes types, IncomingDays days) {
        this.parties = parties;
        this.types = types;
        this.days = days;
    }

    List<IncomingLine> lines(UnitId unit, List<Row> rows, Texts texts) {
        var names = names(unit);
        var soon = days.soon(unit);
        return rows.stream().map(row -> line(row, names, soon, texts)).toList();
    }

    private IncomingLine line(Row row, Map<UUID, String> names, LocalDate soon, Texts texts) {
        var due = IncomingWords.due(
                row.stepDueOn(),
                row.state() == IncomingState.RECALL_ASKED ? null : row.dueOn(),
                days.today(),
                soon,
                texts);
        var number = row.arrivalNumber();
        var arrivedOn = row.arrivedOn();
        return new IncomingLine(
                row.id(),
                IncomingAsked.HERE + "/" + row.id(),
                number == null ? texts.of("incoming.noNumber") : String.valueOf(number),
                arrivedOn == null ? texts.day(row.receivedAt()) : texts.day(arrivedOn),
                row.symbol().isEmpty() ? texts.of("incoming.noSymbol") : row.symbol(),
                row.issuedOn() == null ? "" : texts.day(row.issuedOn()),
                row.issuer(),
                type(row.type(), texts),
                row.summary().isEmpty() ? texts.of("incoming.noSummary") : row.summary(),
                IncomingWords.tag(row.state(), texts),
                urgency(row.urgency(), texts),
                due.date(),
                due.relative(),
                due.kind(),
                owner(row.owner(), names, texts),
                texts.day(row.since()));
    }

    String type(String code, Texts texts) {
        return types.find(code).map(type -> type.name(texts.language())).orElse("");
    }

    static String urgency(Urgency urgency, Texts texts) {
        return urgency == Urgency.NORMAL ? "" : texts.of("incoming.urgency." + urgency.name());
    }

    String owner(@Nullable Owner owner, Map<UUID, String> names, Texts texts) {
        if (owner == null) {
            return "";
        }
        var id = owner.id();
        return id == null ? texts.of("incoming.owner.clerks") : names.getOrDefault(id, texts.of("incoming.owner.gone"));
    }

    /// A new colleague stands in the lists after five seconds at the latest.
    Map<UUID, String> names(UnitId unit) {
        return known.get(unit, () -> parties.names(unit));
    }
}
