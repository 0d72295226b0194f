package vn.xaso.documents.incoming.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.Assignment.Role;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.SearchSource;

/// Lets incoming documents be found by those who may open them: the readers are those of `IncomingAccess`.
@Component
class IncomingIndex implements SearchSource, DocumentWork.Found {

    private static final String KIND = "INCOMING";
    private static final int BATCH = 500;

    private final SearchFeed feed;
    private final DocumentTypes types;
    private final Units units;
    private final IncomingPartsTable parts;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    IncomingIndex(
            SearchFeed feed,
            DocumentTypes types,
            Units units,
            IncomingPartsTable parts,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.feed = feed;
        this.types = types;
        this.units = units;
        this.parts = parts;
        this.database = database;
        this.transaction = transaction;
    }

    void write(IncomingDocument document) {
        feed.put(entry(document, readers(document)));
    }

    /// Most acts change nothing that can be found.
    void write(IncomingDocument before, IncomingDocument after) {
        var nobody = Readers.everybody();
        if (!entry(before, nobody).equals(entry(after, nobody))) {
            write(after);
        }
    }

    private SearchEntry entry(IncomingDocument document, Readers readers) {
        var said = document.particulars();
        var arrival = document.arrival();
        var type = types.find(said.type());
        var number = document.number();
        var body = join(
                " \n ",
                said.issuer(),
                type.map(DocumentType::nameVi).orElse(""),
                type.map(DocumentType::nameEn).orElse(""),
                number == null ? "" : "số đến " + number.number(),
                document.handling().direction(),
                said.note(),
                arrival.body());
        return new SearchEntry(
                new SearchEntry.Key(document.unit(), KIND, document.id()),
                day(document),
                "/office/documents/incoming/" + document.id(),
                new SearchEntry.Shown(said.summary(), said.symbol(), join(" · ", said.signer(), arrival.sender())),
                body,
                new SearchEntry.Facets(
                        type.map(DocumentType::nameVi).orElse(""),
                        said.issuer(),
                        "incoming.search." + stage(document.state())),
                readers);
    }

    private static LocalDate day(IncomingDocument document) {
        var number = document.number();
        return number == null ? LocalDate.ofInstant(document.arrival().at(), OfficeClock.ZONE) : number.on();
    }

    /// Coarser than the state, so that a document need not be written anew with each act.
    private static String stage(IncomingState state) {
        return switch (state) {
            case RECEIVED -> "NEW";
            case COMPLETED, FILED -> "DONE";
            case RETURNED_TO_SENDER, RECALLED, REPLACED -> "WITHDRAWN";
            default -> "OPEN";
        };
    }

    private Readers readers(IncomingDocument document) {
        var unit = document.unit();
        var own = Readers.with(Right.READ_DOCUMENTS, unit).and(Readers.with(Right.REGISTER_DOCUMENTS, unit));
        for (var keeper : units.keepersOf(unit)) {
            own = own.and(Readers.with(Right.READ_DOCUMENTS, keeper));
        }
        return parts.assignments(document).stream()
                .map(one -> readers(one, unit))
                .reduce(own, Readers::and);
    }

    private static Readers readers(Assignment given, UnitId unit) {
        var person = given.person();
        var office = given.office();
        if (office == null) {
            return Readers.person(Objects.requireNonNull(person), unit);
        }
        if (person == null) {
            return given.role() == Role.INFORMATION
                    ? Readers.office(office)
                    : Readers.with(Right.ASSIGN_DOCUMENTS, office);
        }
        return Readers.person(person, unit).and(Readers.with(Right.ASSIGN_DOCUMENTS, office));
    }

    private static String join(String between, String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    @Override
    public void findAgain(UnitId before, UnitId now, List<UUID> documents) {
        if (!before.equals(now)) {
            documents.forEach(id -> feed.remove(new SearchEntry.Key(before, KIND, id)));
        }
        database.sql("select " + IncomingRow.COLUMNS
                        + " from documents.incoming_document d where d.unit_id = :unit and d.id = any(:ids)")
                .param("unit", now.value())
                .param("ids", documents.toArray(UUID[]::new))
                .query(IncomingRow::read)
                .list()
                .forEach(this::write);
    }

    @Override
    public void putEverything() {
        for (var unit : units.withRegisters()) {
            UnitScope.of(unit).run(() -> putEverythingOf(unit));
        }
    }

    private void putEverythingOf(UnitId unit) {
        var last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            var after = last.get();
            last = Objects.requireNonNull(transaction.execute(status -> putSome(unit, after)));
        }
    }

    /// @return the last one, or nothing where there are no more
    private Optional<UUID> putSome(UnitId unit, UUID after) {
        var some = database.sql("select " + IncomingRow.COLUMNS + """
             from documents.incoming_document d
            where d.unit_id = :unit and d.id > :after order by d.id limit :most
            """)
                .param("unit", unit.value())
                .param("after", after)
                .param("most", BATCH)
                .query(IncomingRow::read)
                .list();
        some.forEach(this::write);
        return some.size() < BATCH
                ? Optional.empty()
                : Optional.of(some.getLast().id());
    }
}
