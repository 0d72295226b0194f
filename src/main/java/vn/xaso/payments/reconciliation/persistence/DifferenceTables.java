package vn.xaso.payments.reconciliation.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Differences;
import vn.xaso.payments.reconciliation.domain.Source;

/// The tables `payments.difference` and `difference_event`.
@Repository
class DifferenceTables implements Differences {

    private final JdbcClient database;

    DifferenceTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean add(UnitId unit, Difference difference, Event event) {
        int rows = database.sql("""
            insert into payments.difference (id, unit_id, kind, source, line_id, obligation_id, reference, code, words,
                there, here, on_day, opened_at, owner, owner_name, state, ending, note, version)
            values (:id, :unit, :kind, :source, :line, :obligation, :reference, :code, :words, :there, :here, :day, :at,
                :owner, :ownerName, 'OPEN', '', '', 1)
            on conflict do nothing
            """)
                .param("id", difference.id())
                .param("unit", unit.value())
                .param("kind", difference.kind().name())
                .param("source", difference.source().name())
                .param("line", difference.line())
                .param("obligation", difference.obligation())
                .param("reference", difference.reference())
                .param("code", difference.code())
                .param("words", difference.words())
                .param("there", difference.there())
                .param("here", difference.here())
                .param("day", difference.day())
                .param("at", Timestamp.from(difference.openedAt()))
                .param("owner", difference.owner().person())
                .param("ownerName", difference.owner().name())
                .update();
        if (rows == 1) {
            write(unit, difference.id(), event);
        }
        return rows == 1;
    }

    @Override
    public Optional<Difference> hold(UnitId unit, UUID id) {
        return one(unit, id, " for update");
    }

    @Override
    public Optional<Difference> find(UnitId unit, UUID id) {
        return one(unit, id, "");
    }

    private Optional<Difference> one(UnitId unit, UUID id, String lock) {
        return database.sql(DifferenceRow.DIFFERENCE + " where unit_id = :unit and id = :id" + lock)
                .param("unit", unit.value())
                .param("id", id)
                .query(DifferenceRow::read)
                .optional();
    }

    @Override
    public List<Difference> missing(UnitId unit, Source source) {
        return database.sql(DifferenceRow.DIFFERENCE + """
             where unit_id = :unit and source = :source and kind = 'ONLY_HERE' and state <> 'CLOSED'
            """)
                .param("unit", unit.value())
                .param("source", source.name())
                .query(DifferenceRow::read)
                .list();
    }

    @Override
    public boolean isOpen(UnitId unit, UUID obligation, Difference.Kind kind) {
        return database.sql("""
            select exists (select 1 from payments.difference
                where unit_id = :unit and obligation_id = :obligation and kind = :kind and state <> 'CLOSED')
            """)
                .param("unit", unit.value())
                .param("obligation", obligation)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean save(UnitId unit, Difference difference, Event event) {
        var ending = difference.ending();
        int rows = database.sql("""
            update payments.difference set kind = :kind, obligation_id = :obligation, code = :code, owner = :owner,
                owner_name = :ownerName, state = :state, ending = :ending, note = :note, ended_at = :ended,
                version = :version
            where unit_id = :unit and id = :id and version = :version - 1
            """)
                .param("kind", difference.kind().name())
                .param("obligation", difference.obligation())
                .param("code", difference.code())
                .param("owner", difference.owner().person())
                .param("ownerName", difference.owner().name())
                .param("state", difference.state().name())
                .param("ending", ending == null ? "" : ending.name())
                .param("note", difference.note())
                .param("ended", ending == null ? null : Timestamp.from(event.at()))
                .param("version", difference.version())
                .param("unit", unit.value())
                .param("id", difference.id())
                .update();
        if (rows == 1) {
            write(unit, difference.id(), event);
        }
        return rows == 1;
    }

    private void write(UnitId unit, UUID difference, Event event) {
        database.sql("""
            insert into payments.difference_event (difference_id, no, unit_id, at, act, by_account, by_name, note)
            select :difference, coalesce(max(no), 0) + 1, :unit, :at, :act, cast(:account as uuid), :name, :note
            from payments.difference_event where difference_id = :difference
            """)
                .param("difference", difference)
                .param("unit", unit.value())
                .param("at", Timestamp.from(event.at()))
                .param("act", event.act())
                .param("account", event.account())
                .param("name", event.name())
                .param("note", event.note())
                .update();
    }

    @Override
    public List<Event> events(UUID difference) {
        return database.sql("""
            select at, act, by_account, by_name, note from payments.difference_event where difference_id = :difference
            order by no
            """)
                .param("difference", difference)
                .query((row, number) -> new Event(
                        row.getTimestamp("at").toInstant(),
                        row.getString("act"),
                        row.getObject("by_account", UUID.class),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }
}
