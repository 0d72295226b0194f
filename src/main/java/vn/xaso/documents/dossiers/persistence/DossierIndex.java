package vn.xaso.documents.dossiers.persistence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.directory.Units;
import vn.xaso.documents.dossiers.domain.Dossier;
import vn.xaso.documents.dossiers.domain.DossierState;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.SearchSource;

/// Lets dossiers be found by those who may open them: the readers are those of `DossierAccess`.
@Component
class DossierIndex implements SearchSource {

    private static final String KIND = "DOSSIER";
    private static final int BATCH = 500;

    private final SearchFeed feed;
    private final Units units;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DossierIndex(SearchFeed feed, Units units, JdbcClient database, TransactionTemplate transaction) {
        this.feed = feed;
        this.units = units;
        this.database = database;
        this.transaction = transaction;
    }

    void write(Dossier dossier) {
        feed.put(entry(dossier));
    }

    /// Most acts change nothing that can be found.
    void write(Dossier before, Dossier after) {
        if (!entry(before).equals(entry(after))) {
            write(after);
        }
    }

    private SearchEntry entry(Dossier dossier) {
        var plan = dossier.plan();
        return new SearchEntry(
                new SearchEntry.Key(dossier.unit(), KIND, dossier.id()),
                day(dossier),
                "/office/documents/dossiers/" + dossier.id(),
                new SearchEntry.Shown(plan.title(), plan.code(), plan.keeperName()),
                plan.heading() + "\n" + plan.note(),
                new SearchEntry.Facets("", "", "dossiers.search." + stage(dossier.state())),
                readers(dossier));
    }

    private static LocalDate day(Dossier dossier) {
        var opened = dossier.course().openedOn();
        return opened == null ? LocalDate.of(dossier.year(), 1, 1) : opened;
    }

    private static String stage(DossierState state) {
        return switch (state) {
            case PLANNED -> "PLANNED";
            case OPEN -> "OPEN";
            case CLOSED, OFFERED -> "CLOSED";
            case HANDED_OVER -> "HANDED_OVER";
            case STRUCK -> "STRUCK";
        };
    }

    private Readers readers(Dossier dossier) {
        var unit = dossier.unit();
        var readers = Readers.with(Right.READ_DOCUMENTS, unit)
                .and(Readers.with(Right.KEEP_ARCHIVE, unit))
                .and(Readers.with(Right.MANAGE_DOCUMENT_RULES, unit))
                .and(Readers.with(Right.HANDLE_DOCUMENTS, dossier.plan().keeper()));
        for (var keeper : units.keepersOf(unit)) {
            readers = readers.and(Readers.with(Right.READ_DOCUMENTS, keeper));
        }
        var office = dossier.plan().office();
        return office == null ? readers : readers.and(Readers.with(Right.HANDLE_DOCUMENTS, office));
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
        var some = database.sql("select " + DossierRow.COLUMNS + """
             from documents.dossier d
            where d.unit_id = :unit and d.id > :after order by d.id limit :most
            """)
                .param("unit", unit.value())
                .param("after", after)
                .param("most", BATCH)
                .query(DossierRow::read)
                .list();
        some.forEach(this::write);
        return some.size() < BATCH
                ? Optional.empty()
                : Optional.of(some.getLast().id());
    }
}
