package vn.xaso.payments.reconciliation.persistence;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitId;
import vn.xaso.payments.reconciliation.domain.ColumnRole;
import vn.xaso.payments.reconciliation.domain.Difference;
import vn.xaso.payments.reconciliation.domain.Headings.Columns;
import vn.xaso.payments.reconciliation.domain.Source;
import vn.xaso.payments.reconciliation.domain.Statement;
import vn.xaso.payments.reconciliation.domain.StatementLine;
import vn.xaso.payments.reconciliation.domain.Statements;

/// The tables `payments.statement`, `statement_layout` and `statement_line`.
@Repository
class StatementTables implements Statements {

    private final JdbcClient database;

    StatementTables(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(UnitId unit, Statement statement) {
        database.sql("""
            insert into payments.statement (id, unit_id, source, account, file_id, file_name, state, first_on, last_on,
                lines, brought_at, brought_by, by_name, by_person, version)
            values (:id, :unit, :source, :account, :file, :name, :state, :first, :last, :lines, :at, :by, :byName,
                :person, 1)
            """)
                .param("id", statement.id())
                .param("unit", unit.value())
                .param("source", statement.source().name())
                .param("account", statement.account())
                .param("file", statement.file())
                .param("name", statement.fileName())
                .param("state", statement.state().name())
                .param("first", statement.first())
                .param("last", statement.last())
                .param("lines", statement.lines())
                .param("at", Timestamp.from(statement.broughtAt()))
                .param("by", statement.byAccount())
                .param("byName", statement.by().name())
                .param("person", statement.by().person())
                .update();
    }

    @Override
    public boolean save(UnitId unit, Statement statement) {
        return database.sql("""
            update payments.statement set source = :source, account = :account, state = :state, first_on = :first,
                last_on = :last, lines = :lines, fresh = :fresh, version = :version
            where unit_id = :unit and id = :id and version = :version - 1
            """)
                        .param("source", statement.source().name())
                        .param("account", statement.account())
                        .param("state", statement.state().name())
                        .param("first", statement.first())
                        .param("last", statement.last())
                        .param("lines", statement.lines())
                        .param("fresh", statement.fresh())
                        .param("version", statement.version())
                        .param("unit", unit.value())
                        .param("id", statement.id())
                        .update()
                == 1;
    }

    @Override
    public Optional<Statement> find(UnitId unit, UUID id) {
        return database.sql(StatementRow.STATEMENT + " where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", id)
                .query(StatementRow::statement)
                .optional();
    }

    @Override
    public Map<String, Map<ColumnRole, Integer>> layouts(UnitId unit) {
        var layouts = new HashMap<String, Map<ColumnRole, Integer>>();
        database.sql("select headings, columns from payments.statement_layout where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> Map.entry(row.getString(1), Columns.read(row.getString(2))))
                .list()
                .forEach(layout -> layouts.put(layout.getKey(), layout.getValue()));
        return layouts;
    }

    @Override
    public void learn(Actor by, String headings, Map<ColumnRole, Integer> columns) {
        database.sql("""
            insert into payments.statement_layout (unit_id, headings, columns, at, by_account, by_name)
            values (:unit, :headings, :columns, now(), :account, :name)
            on conflict (unit_id, headings) do update set columns = excluded.columns, at = excluded.at,
                by_account = excluded.by_account, by_name = excluded.by_name
            """)
                .param("unit", by.unit().value())
                .param("headings", headings)
                .param("columns", new Columns(0, columns).written())
                .param("account", by.account())
                .param("name", by.name())
                .update();
    }

    @Override
    public int addNew(UnitId unit, UUID statement, List<StatementLine> lines) {
        return lines.stream().mapToInt(line -> add(unit, statement, line)).sum();
    }

    private int add(UnitId unit, UUID statement, StatementLine line) {
        return database.sql("""
            insert into payments.statement_line (id, unit_id, statement_id, source, no, key, on_day, number, words,
                amount, fee, batch, reference, outcome)
            values (:id, :unit, :statement, :source, :no, :key, :day, :number, :words, :amount, :fee, :batch, :reference,
                :outcome)
            on conflict (unit_id, source, key) do update
                set batch = case when statement_line.batch = '' then excluded.batch else statement_line.batch end,
                    fee = greatest(statement_line.fee, excluded.fee)
            returning (xmax = 0)
            """)
                        .param("id", line.id())
                        .param("unit", unit.value())
                        .param("statement", statement)
                        .param("source", line.source().name())
                        .param("no", line.no())
                        .param("key", line.key())
                        .param("day", line.day())
                        .param("number", line.number())
                        .param("words", line.words())
                        .param("amount", line.amount())
                        .param("fee", line.fee())
                        .param("batch", line.batch())
                        .param("reference", line.reference())
                        .param("outcome", line.outcome().name())
                        .query(Boolean.class)
                        .single()
                ? 1
                : 0;
    }

    @Override
    public int known(UnitId unit, Source source, List<String> keys) {
        return database.sql("""
            select count(*) from payments.statement_line
            where unit_id = :unit and source = :source and key = any(cast(:keys as text[]))
            """)
                .param("unit", unit.value())
                .param("source", source.name())
                .param("keys", keys.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<UUID> waiting(UnitId unit, int most) {
        return database.sql("""
            select id from payments.statement_line where unit_id = :unit and outcome = 'WAITING'
            order by on_day, id limit :most
            """)
                .param("unit", unit.value())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<StatementLine> hold(UnitId unit, UUID line) {
        return database.sql(StatementRow.LINE + " where unit_id = :unit and id = :id for update")
                .param("unit", unit.value())
                .param("id", line)
                .query(StatementRow::line)
                .optional();
    }

    @Override
    public void save(UnitId unit, StatementLine line) {
        database.sql("""
            update payments.statement_line set outcome = :outcome, obligation_id = :obligation,
                reference = case when :reference = '' then reference else :reference end
            where unit_id = :unit and id = :id
            """)
                .param("outcome", line.outcome().name())
                .param("reference", line.reference())
                .param("obligation", line.obligation())
                .param("unit", unit.value())
                .param("id", line.id())
                .update();
    }

    @Override
    public Difference.Owner owner(UnitId unit, UUID line) {
        return database.sql("""
            select s.by_person, s.by_name from payments.statement_line l
            join payments.statement s on s.id = l.statement_id where l.unit_id = :unit and l.id = :line
            """)
                .param("unit", unit.value())
                .param("line", line)
                .query((row, number) -> new Difference.Owner(row.getObject(1, UUID.class), row.getString(2)))
                .single();
    }

    @Override
    public UUID account(UnitId unit, UUID line) {
        return database.sql("""
            select s.brought_by from payments.statement_line l
            join payments.statement s on s.id = l.statement_id where l.unit_id = :unit and l.id = :line
            """)
                .param("unit", unit.value())
                .param("line", line)
                .query(UUID.class)
                .single();
    }

    @Override
    public List<StatementLine> toSettle(UnitId unit, Source source) {
        return database.sql(StatementRow.LINE + """
             where unit_id = :unit and source = :source and batch <> '' and not settled
                and outcome in ('MATCHED', 'DIFFERENCE') order by batch, no
            """)
                .param("unit", unit.value())
                .param("source", source.name())
                .query(StatementRow::line)
                .list();
    }

    @Override
    public List<StatementLine> payouts(UnitId unit) {
        return database.sql(StatementRow.LINE + """
             where unit_id = :unit and source = 'BANK' and outcome = 'PAYOUT' and not settled order by on_day, id
            """)
                .param("unit", unit.value())
                .query(StatementRow::line)
                .list();
    }

    @Override
    public void settled(UnitId unit, UUID line) {
        database.sql("update payments.statement_line set settled = true where unit_id = :unit and id = :id")
                .param("unit", unit.value())
                .param("id", line)
                .update();
    }
}
