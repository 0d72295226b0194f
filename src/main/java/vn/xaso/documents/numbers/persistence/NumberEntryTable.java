package vn.xaso.documents.numbers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.numbers.RegisterEntry;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.documents.numbers.domain.EntryChange;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.documents.numbers.domain.SeriesRule;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.UnitId;

/// The tables `documents.series_rule`, `documents.number_entry` and `documents.entry_change`.
@Repository
class NumberEntryTable implements NumberEntries {

    private static final int CHANGES_SHOWN = 50;

    private static final String SELECT_CHANGE = """
        select c.id, c.document_id, e.symbol, c.field, c.before, c.after, c.reason, c.asked_by, c.asked_name,
            c.asked_at, c.decided_name, c.confirmed
        from documents.entry_change c
        join documents.number_entry e on e.document_id = c.document_id and e.unit_id = :unit
        where c.unit_id = :unit
        """;

    private final JdbcClient database;

    NumberEntryTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<SeriesRule> series(UnitId unit) {
        return database.sql("""
            select from_year, code, name, types from documents.series_rule
            where unit_id = :unit order by from_year, types = '', code
            """)
                .param("unit", unit.value())
                .query((row, number) -> new SeriesRule(
                        row.getInt("from_year"),
                        row.getString("code"),
                        row.getString("name"),
                        types(row.getString("types"))))
                .list();
    }

    private static Set<String> types(String text) {
        return text.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }

    @Override
    public int seriesVersion(UnitId unit) {
        return database.sql("select coalesce(max(version), 0) from documents.series_version where unit_id = :unit")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /// The row of the version is locked until the transaction ends, so the second one sees what the first one did.
    @Override
    public boolean decide(UnitId unit, int seen, int fromYear, List<SeriesRule> sets) {
        int won = database.sql("""
            insert into documents.series_version as v (unit_id, version) values (:unit, 1)
            on conflict (unit_id) do update set version = v.version + 1 where v.version = :seen
            """)
                .param("unit", unit.value())
                .param("seen", seen)
                .update();
        if (won == 0) {
            return false;
        }
        database.sql("delete from documents.series_rule where unit_id = :unit and from_year = :year")
                .param("unit", unit.value())
                .param("year", fromYear)
                .update();
        for (var set : sets) {
            database.sql("""
                insert into documents.series_rule (unit_id, from_year, code, name, types)
                values (:unit, :year, :code, :name, :types)
                """)
                    .param("unit", unit.value())
                    .param("year", fromYear)
                    .param("code", set.code())
                    .param("name", set.name())
                    .param("types", String.join(" ", new TreeSet<>(set.types())))
                    .update();
        }
        return true;
    }

    @Override
    public int used(UnitId unit, int year) {
        return database.sql("select count(*) from documents.number_entry where unit_id = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(UnitId unit, UUID document, Registration given, Instant at, RegisterEntry entry) {
        database.sql("""
            insert into documents.number_entry (unit_id, series, year, number, symbol, document_id, given_at,
                holder, copies, note)
            values (:unit, :series, :year, :number, :symbol, :id, :at, :holder, :copies, :note)
            """)
                .param("unit", unit.value())
                .param("series", given.series())
                .param("year", given.year())
                .param("number", given.number())
                .param("symbol", given.symbol())
                .param("id", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("holder", entry.holder())
                .param("copies", entry.copies())
                .param("note", entry.note())
                .update();
    }

    @Override
    public Optional<RegisterEntry> find(UnitId unit, UUID document) {
        return database.sql("""
            select holder, copies, note, void_reason from documents.number_entry
            where document_id = :id and unit_id = :unit
            """)
                .param("id", document)
                .param("unit", unit.value())
                .query((row, number) -> new RegisterEntry(
                        row.getString("holder"),
                        row.getInt("copies"),
                        row.getString("note"),
                        row.getString("void_reason")))
                .optional();
    }

    @Override
    public void voidNumber(UnitId unit, UUID document, String reason, Instant at) {
        database.sql("""
            update documents.number_entry set voided_at = :at, void_reason = :reason
            where document_id = :id and unit_id = :unit and voided_at is null
            """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", document)
                .param("unit", unit.value())
                .update();
    }

    @Override
    public void write(UnitId unit, UUID document, RegisterEntry entry) {
        database.sql("""
            update documents.number_entry set holder = :holder, copies = :copies, note = :note
            where document_id = :id and unit_id = :unit
            """)
                .param("holder", entry.holder())
                .param("copies", entry.copies())
                .param("note", entry.note())
                .param("id", document)
                .param("unit", unit.value())
                .update();
    }

    @Override
    public void ask(UnitId unit, EntryChange change) {
        database.sql("""
            insert into documents.entry_change (id, unit_id, document_id, field, before, after, reason,
                asked_by, asked_name, asked_at)
            values (:id, :unit, :document, :field, :before, :after, :reason, :by, :name, :at)
            """)
                .param("id", change.id())
                .param("unit", unit.value())
                .param("document", change.document())
                .param("field", change.field().name())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("by", change.askedBy())
                .param("name", change.askedName())
                .param("at", change.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec select(UnitId unit, String which) {
        return database.sql(SELECT_CHANGE + which).param("unit", unit.value());
    }

    @Override
    public List<EntryChange> changes(UnitId unit) {
        return select(unit, " order by c.decided_at is not null, c.asked_at desc limit :most")
                .param("most", CHANGES_SHOWN)
                .query(NumberEntryTable::change)
                .list();
    }

    @Override
    public List<EntryChange> changesOf(UnitId unit, UUID document) {
        return select(unit, " and c.document_id = :document order by c.asked_at desc limit :most")
                .param("document", document)
                .param("most", CHANGES_SHOWN)
                .query(NumberEntryTable::change)
                .list();
    }

    @Override
    public EntryChange change(UnitId unit, UUID id) {
        return select(unit, " and c.id = :id")
                .param("id", id)
                .query(NumberEntryTable::change)
                .optional()
                .orElseThrow(() -> new Absent("change of an entry " + id));
    }

    private static EntryChange change(ResultSet row, int number) throws SQLException {
        return new EntryChange(
                row.getObject("id", UUID.class),
                row.getObject("document_id", UUID.class),
                row.getString("symbol"),
                EntryChange.Field.valueOf(row.getString("field")),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_name"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("decided_name"),
                row.getObject("confirmed", Boolean.class));
    }

    @Override
    public boolean decide(UnitId unit, EntryChange change, UUID by, String name, Instant at, boolean confirmed) {
        return database.sql("""
            update documents.entry_change set decided_by = :by, decided_name = :name, decided_at = :at,
                confirmed = :confirmed
            where id = :id and unit_id = :unit and decided_at is null
            """)
                        .param("by", by)
                        .param("name", name)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("confirmed", confirmed)
                        .param("id", change.id())
                        .param("unit", unit.value())
                        .update()
                == 1;
    }
}
