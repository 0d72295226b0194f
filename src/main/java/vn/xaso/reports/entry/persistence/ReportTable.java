package vn.xaso.reports.entry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.entry.domain.Report;
import vn.xaso.reports.entry.domain.ReportEvent;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.entry.domain.Reports;
import vn.xaso.reports.entry.domain.Sending;
import vn.xaso.reports.sheets.FormText;

/// The tables `reports.report`, `reports.sending` and `reports.report_event`.
@Repository
class ReportTable implements Reports {

    private static final String SELECT = "select r.* from reports.report r ";

    private final JdbcClient database;
    private final SendingRows sendings;

    ReportTable(JdbcClient database, SendingRows sendings) {
        this.database = database;
        this.sendings = sendings;
    }

    @Override
    public Report get(UnitId unit, UUID id) {
        return one("where r.id = :id and r.unit_id = :unit", unit, id).orElseThrow(() -> new Absent("report " + id));
    }

    @Override
    public Report lock(UnitId unit, UUID id) {
        return one("where r.id = :id and r.unit_id = :unit for update", unit, id)
                .orElseThrow(() -> new Absent("report " + id));
    }

    @Override
    public Optional<Report> find(UnitId unit, UUID round) {
        return one("where r.round_id = :id and r.unit_id = :unit", unit, round);
    }

    private Optional<Report> one(String where, UnitId unit, UUID id) {
        return database.sql(SELECT + where)
                .param("id", id)
                .param("unit", unit.value())
                .query(ReportTable::report)
                .optional();
    }

    @Override
    public boolean add(Report report) {
        int added = database.sql("""
            insert into reports.report (id, unit_id, round_id, form_id, state, version, cells, reasons, known,
                changed_at, changed_by)
            values (:id, :unit, :round, :form, :state, :version, cast(:cells as jsonb), cast(:reasons as jsonb),
                cast(:known as jsonb), :at, :by)
            on conflict on constraint report_of_a_round_once do nothing
            """)
                .param("id", report.id())
                .param("unit", report.unit().value())
                .param("round", report.round())
                .param("form", report.form())
                .param("state", report.state().name())
                .param("version", report.version())
                .param("cells", FormText.ofCells(report.cells()))
                .param("reasons", FormText.ofCells(report.reasons()))
                .param("known", KnownText.of(report.known()))
                .param("at", report.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", report.changedBy())
                .update();
        return added == 1;
    }

    @Override
    public void save(Report after) {
        int saved = database.sql("""
            update reports.report set state = :state, version = :version, cells = cast(:cells as jsonb),
                reasons = cast(:reasons as jsonb), known = cast(:known as jsonb), sendings = :sendings,
                standing = :standing, paper = :paper, signer = :signer, changed_at = :at, changed_by = :by
            where id = :id and unit_id = :unit and version = :version - 1
            """)
                .param("id", after.id())
                .param("unit", after.unit().value())
                .param("state", after.state().name())
                .param("version", after.version())
                .param("cells", FormText.ofCells(after.cells()))
                .param("reasons", FormText.ofCells(after.reasons()))
                .param("known", KnownText.of(after.known()))
                .param("sendings", after.sendings())
                .param("standing", after.standing())
                .param("paper", after.paper())
                .param("signer", after.signer())
                .param("at", after.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", after.changedBy())
                .update();
        if (saved == 0) {
            throw new Overtaken("report " + after.id());
        }
    }

    @Override
    public void add(Sending sending) {
        sendings.add(sending);
    }

    @Override
    public Optional<Sending> sending(UnitId unit, UUID report, int no) {
        return sendings(unit, report).stream()
                .filter(sending -> sending.no() == no)
                .findFirst();
    }

    @Override
    public List<Sending> sendings(UnitId unit, UUID report) {
        return sendings.of(unit, report);
    }

    @Override
    public void add(ReportEvent event) {
        database.sql("""
            insert into reports.report_event (id, unit_id, report_id, act, at, by_name, note)
            values (:id, :unit, :report, :act, :at, :by, :note)
            """)
                .param("id", event.id())
                .param("unit", event.unit().value())
                .param("report", event.report())
                .param("act", event.act())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("by", event.by())
                .param("note", event.note())
                .update();
    }

    @Override
    public List<ReportEvent> events(UnitId unit, UUID report) {
        return database.sql("""
            select id, unit_id, report_id, act, at, by_name, note from reports.report_event
            where unit_id = :unit and report_id = :report order by id desc limit 200
            """)
                .param("unit", unit.value())
                .param("report", report)
                .query((row, number) -> new ReportEvent(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("report_id", UUID.class),
                        row.getString("act"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    @Override
    public List<Report> open(UnitId unit) {
        return database.sql(SELECT + """
            join reports.round o on o.id = r.round_id and o.locked_at is null
            where r.unit_id = :unit and r.state <> 'SENT' order by r.id\
            """)
                .param("unit", unit.value())
                .query(ReportTable::report)
                .list();
    }

    @Override
    public void move(Report report, UnitId into) {
        database.sql("""
            update reports.report set unit_id = :into, version = version + 1, state = 'DRAFT', paper = null, signer = ''
            where id = :id and unit_id = :old
            """)
                .param("into", into.value())
                .param("old", report.unit().value())
                .param("id", report.id())
                .update();
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("round_id", UUID.class),
                row.getObject("form_id", UUID.class),
                ReportState.valueOf(row.getString("state")),
                row.getInt("version"),
                FormText.cells(row.getString("cells")),
                FormText.cells(row.getString("reasons")),
                KnownText.read(row.getString("known")),
                row.getInt("sendings"),
                row.getInt("standing"),
                row.getObject("paper", UUID.class),
                row.getString("signer"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
