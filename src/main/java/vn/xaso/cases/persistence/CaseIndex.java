package vn.xaso.cases.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.directory.Units;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;
import vn.xaso.procedures.Procedures;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;
import vn.xaso.search.SearchFeed;
import vn.xaso.search.SearchSource;

/// Lets cases be found: by code, procedure, applicant, phone and personal number. Whoever may read all cases of the
/// unit finds them, and the official who has one in hand. Drafts are the citizen's alone.
@Component
class CaseIndex implements SearchSource {

    private static final String KIND = "CASE";
    private static final int BATCH = 500;

    private final SearchFeed feed;
    private final Procedures procedures;
    private final Units units;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    CaseIndex(
            SearchFeed feed, Procedures procedures, Units units, JdbcClient database, TransactionTemplate transaction) {
        this.feed = feed;
        this.procedures = procedures;
        this.units = units;
        this.database = database;
        this.transaction = transaction;
    }

    void write(CaseFile file) {
        if (file.state() != CaseState.DRAFT) {
            feed.putOnItsDay(entry(file));
        }
    }

    /// Most acts change nothing that can be found.
    void write(CaseFile before, CaseFile after) {
        if (after.state() == CaseState.DRAFT) {
            return;
        }
        var said = entry(after);
        var was = entry(before);
        if (before.state() == CaseState.DRAFT || !was.saysAs(said)) {
            feed.putOnItsDay(said);
        } else if (!was.equals(said)) {
            feed.restateOnItsDay(said);
        }
    }

    void move(UnitId before, CaseFile file) {
        feed.remove(new SearchEntry.Key(before, KIND, file.id()));
        write(file);
    }

    private SearchEntry entry(CaseFile file) {
        var who = file.applicant();
        var procedure = procedures.version(file.procedureVersion());
        var code = file.code();
        var shown =
                new SearchEntry.Shown(procedure.name(), code == null ? "" : code.text(), join(who.name(), who.phone()));
        return new SearchEntry(
                new SearchEntry.Key(file.unit(), KIND, file.id()),
                day(file),
                "/office/cases/" + file.id(),
                shown,
                join(who.personalId(), join(procedure.nameEn(), file.procedureCode())),
                new SearchEntry.Facets(procedure.name(), "", "cases.search." + stage(file.state())),
                readers(file));
    }

    private static LocalDate day(CaseFile file) {
        var submitted = file.times().submittedAt();
        return submitted == null ? LocalDate.EPOCH : LocalDate.ofInstant(submitted, OfficeClock.ZONE);
    }

    private static Readers readers(CaseFile file) {
        var all = Readers.with(Right.READ_CASES);
        var assignee = file.assignee();
        return assignee == null ? all : all.and(Readers.person(assignee));
    }

    /// Coarser than the state, so that a case need not be written anew with each act.
    private static String stage(CaseState state) {
        return state.isOpen() ? "OPEN" : "ENDED";
    }

    private static String join(@Nullable String one, String other) {
        return one == null || one.isBlank() ? other : one + " · " + other;
    }

    @Override
    public void putEverything() {
        for (var unit : units.withRegisters()) {
            UnitScope.of(unit).run(() -> putEverythingOf(unit));
        }
    }

    private void putEverythingOf(UnitId unit) {
        var last = new UUID(0, 0);
        List<CaseFile> files;
        do {
            files = next(unit, last);
            var some = files;
            transaction.executeWithoutResult(status -> some.forEach(this::write));
            last = files.isEmpty() ? last : files.getLast().id();
        } while (files.size() == BATCH);
    }

    private List<CaseFile> next(UnitId unit, UUID after) {
        return database.sql("select " + CaseRow.COLUMNS + """
             from cases.case_file c join cases.application a on a.case_id = c.id and a.unit_id = :unit
            where c.unit_id = :unit and c.id > :after and c.state <> 'DRAFT' order by c.id limit :most
            """)
                .param("unit", unit.value())
                .param("after", after)
                .param("most", BATCH)
                .query(CaseRow::read)
                .list();
    }
}
