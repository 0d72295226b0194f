package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.xaso.directory.Staff;
import vn.xaso.directory.Units;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.SearchSource;

/// Lets outgoing documents be found by those who may open them: the readers are those of `OutgoingJournal`. The words
/// are those of the last draft.
@Component
class OutgoingIndex implements SearchSource, DocumentWork.Found {

    private static final String KIND = "OUTGOING";
    private static final int BATCH = 500;

    private static final String READ = "select " + OutgoingRow.COLUMNS + """
        , (select min(e.at) from documents.outgoing_event e where e.document_id = d.id) as began,
        array(select o.person from documents.opinion o where o.document_id = d.id and o.person is not null)
            as asked_people,
        array(select o.office from documents.opinion o where o.document_id = d.id and o.office is not null)
            as asked_offices,
        (select concat_ws(E'\\n', r.content ->> 'addressees', r.content ->> 'body', r.content ->> 'places')
         from documents.draft r where r.document_id = d.id order by r.no desc limit 1) as text
        from documents.outgoing_document d where d.unit_id = :unit
        """;

    private final SearchFeed feed;
    private final DocumentTypes types;
    private final Staff staff;
    private final Units units;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OutgoingIndex(
            SearchFeed feed,
            DocumentTypes types,
            Staff staff,
            Units units,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.feed = feed;
        this.types = types;
        this.staff = staff;
        this.units = units;
        this.database = database;
        this.transaction = transaction;
    }

    void write(OutgoingDocument document) {
        database.sql(READ + " and d.id = :id")
                .param("unit", document.unit().value())
                .param("id", document.id())
                .query(OutgoingIndex::read)
                .optional()
                .ifPresent(this::put);
    }

    /// Most acts change nothing that can be found.
    void write(OutgoingDocument before, OutgoingDocument after) {
        boolean same = stage(before.state()).equals(stage(after.state()))
                && before.head().equals(after.head())
                && (before.registration() == null) == (after.registration() == null);
        if (!same) {
            write(after);
        }
    }

    private void put(Indexed row) {
        var document = row.document();
        var head = document.head();
        var given = document.registration();
        var type = types.find(head.type());
        var signer = head.signer();
        var issuer = units.get(document.unit()).committeeName();
        feed.put(new SearchEntry(
                new SearchEntry.Key(document.unit(), KIND, document.id()),
                given == null ? row.began() : given.on(),
                "/office/documents/outgoing/" + document.id(),
                new SearchEntry.Shown(
                        head.summary(), given == null ? "" : given.symbol(), signer == null ? "" : staff.name(signer)),
                Stream.of(
                                type.map(DocumentType::nameVi).orElse(""),
                                type.map(DocumentType::nameEn).orElse(""),
                                issuer,
                                staff.name(document.drafter()),
                                row.text())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")),
                new SearchEntry.Facets(
                        type.map(DocumentType::nameVi).orElse(""),
                        issuer,
                        "outgoing.search." + stage(document.state())),
                readers(row)));
    }

    /// Coarser than the state, so that a document need not be written anew with each act.
    private static String stage(OutgoingState state) {
        return switch (state) {
            case DRAFTING, CONTENT_REVIEW, FORMAT_CHECK, AT_LEADER, RETURNED -> "DRAFT";
            case SIGNED, NUMBERED, SEALED -> "SIGNED";
            case ISSUED -> "ISSUED";
            case CANCELLED, RECALLED, REPLACED -> "WITHDRAWN";
        };
    }

    private Readers readers(Indexed row) {
        var document = row.document();
        var unit = document.unit();
        var office = document.office();
        var signer = document.head().signer();
        var readers = Readers.with(Right.READ_DOCUMENTS, unit)
                .and(Readers.with(Right.CHECK_FORMAT, unit))
                .and(Readers.with(Right.ISSUE_DOCUMENTS, unit))
                .and(Readers.person(document.drafter(), unit))
                .and(
                        office == null
                                ? Readers.with(Right.REVIEW_DRAFTS, unit)
                                : Readers.with(Right.REVIEW_DRAFTS, office));
        if (signer != null) {
            readers = readers.and(Readers.person(signer, unit));
        }
        for (var person : row.askedPeople()) {
            readers = readers.and(Readers.person(person, unit));
        }
        for (var asked : row.askedOffices()) {
            readers = readers.and(Readers.office(asked));
        }
        for (var keeper : units.keepersOf(unit)) {
            readers = readers.and(Readers.with(Right.READ_DOCUMENTS, keeper));
        }
        return readers;
    }

    @Override
    public void findAgain(UnitId before, UnitId now, List<UUID> documents) {
        if (!before.equals(now)) {
            documents.forEach(id -> feed.remove(new SearchEntry.Key(before, KIND, id)));
        }
        database.sql(READ + " and d.id = any(:ids)")
                .param("unit", now.value())
                .param("ids", documents.toArray(UUID[]::new))
                .query(OutgoingIndex::read)
                .list()
                .forEach(this::put);
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
        var some = database.sql(READ + " and d.id > :after order by d.id limit :most")
                .param("unit", unit.value())
                .param("after", after)
                .param("most", BATCH)
                .query(OutgoingIndex::read)
                .list();
        some.forEach(this::put);
        return some.size() < BATCH
                ? Optional.empty()
                : Optional.of(some.getLast().document().id());
    }

    /// @param began the day on which the draft was begun
    private record Indexed(
            OutgoingDocument document, LocalDate began, List<UUID> askedPeople, List<UUID> askedOffices, String text) {}

    private static Indexed read(ResultSet row, int number) throws SQLException {
        var began = OutgoingRow.instant(row, "began");
        var text = row.getString("text");
        return new Indexed(
                OutgoingRow.read(row, number),
                began == null ? LocalDate.EPOCH : LocalDate.ofInstant(began, OfficeClock.ZONE),
                List.of((UUID[]) row.getArray("asked_people").getArray()),
                List.of((UUID[]) row.getArray("asked_offices").getArray()),
                text == null ? "" : text);
    }
}
