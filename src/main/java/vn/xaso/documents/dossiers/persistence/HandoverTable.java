package vn.xaso.documents.dossiers.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.dossiers.domain.Handover;
import vn.xaso.documents.dossiers.domain.Handover.Line;
import vn.xaso.documents.dossiers.domain.Handover.RecordNumber;
import vn.xaso.documents.dossiers.domain.Handover.Signed;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// The tables `documents.handover` and `documents.handover_line`.
@Repository
class HandoverTable implements Handover.Shelf {

    private static final int PAGE = 50;

    private static final String SELECT = """
        select id, unit_id, state, version, year, number, office_name, offered_at, offered_by, offered_name,
            offered_as, ended_at, ended_by, ended_name, ended_as, note
        from documents.handover where unit_id = :unit
        """;

    private final JdbcClient database;

    HandoverTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Handover lock(UnitId unit, UUID id) {
        return find(unit, id, " for update");
    }

    @Override
    public Handover get(UnitId unit, UUID id) {
        return find(unit, id, "");
    }

    private Handover find(UnitId unit, UUID id, String how) {
        var lines = lines(unit, id);
        return database.sql(SELECT + "and id = :id" + how)
                .param("unit", unit.value())
                .param("id", id)
                .query((row, n) -> read(row, lines))
                .optional()
                .orElseThrow(() -> new Absent("handover " + id));
    }

    private List<Line> lines(UnitId unit, UUID id) {
        return database.sql("""
            select no, dossier_id, code, title, first_on, last_on, retention_months, papers, pages, note,
                sent_back
            from documents.handover_line where handover_id = :id and unit_id = :unit order by no
            """)
                .param("id", id)
                .param("unit", unit.value())
                .query(HandoverTable::line)
                .list();
    }

    @Override
    public void add(Handover handover) {
        var offered = handover.offered();
        database.sql("""
            insert into documents.handover (id, unit_id, state, version, office_name, offered_at, offered_by,
                offered_name, offered_as, note)
            values (:id, :unit, :state, :version, :office, :at, :person, :name, :position, :note)
            """)
                .param("id", handover.id())
                .param("unit", handover.unit().value())
                .param("state", handover.state().name())
                .param("version", handover.version())
                .param("office", handover.officeName())
                .param("at", DossierRow.at(offered.at()))
                .param("person", offered.person())
                .param("name", offered.name())
                .param("position", offered.position())
                .param("note", handover.note())
                .update();
        handover.lines().forEach(line -> add(handover, line));
    }

    private void add(Handover handover, Line line) {
        database.sql("""
            insert into documents.handover_line (unit_id, handover_id, no, dossier_id, code, title, first_on,
                last_on, retention_months, papers, pages, note)
            values (:unit, :handover, :no, :dossier, :code, :title, :firstOn, :lastOn, :retention, :papers,
                :pages, :note)
            """)
                .param("unit", handover.unit().value())
                .param("handover", handover.id())
                .param("no", line.no())
                .param("dossier", line.dossier())
                .param("code", line.code())
                .param("title", line.title())
                .param("firstOn", line.firstOn())
                .param("lastOn", line.lastOn())
                .param("retention", line.retention().months())
                .param("papers", line.papers())
                .param("pages", line.pages())
                .param("note", line.note())
                .update();
    }

    @Override
    public void save(Handover before, Handover after) {
        var ended = after.ended();
        var number = after.number();
        int written = database.sql("""
            update documents.handover set state = :state, version = :version, year = :year,
                number = :number, ended_at = :at, ended_by = :person, ended_name = :name,
                ended_as = :position
            where id = :id and unit_id = :unit and version = :seen
            """)
                .param("state", after.state().name())
                .param("version", after.version())
                .param("year", number == null ? null : number.year())
                .param("number", number == null ? null : number.number())
                .param("at", ended == null ? null : DossierRow.at(ended.at()))
                .param("person", ended == null ? null : ended.person())
                .param("name", ended == null ? "" : ended.name())
                .param("position", ended == null ? "" : ended.position())
                .param("id", before.id())
                .param("unit", before.unit().value())
                .param("seen", before.version())
                .update();
        if (written == 0) {
            throw new Overtaken("handover " + before.id());
        }
        for (var line : after.lines()) {
            database.sql("""
                update documents.handover_line set sent_back = :why
                where handover_id = :id and no = :no and unit_id = :unit and sent_back <> :why
                """)
                    .param("why", line.sentBack())
                    .param("id", after.id())
                    .param("no", line.no())
                    .param("unit", after.unit().value())
                    .update();
        }
    }

    @Override
    public Slice<Handover> list(UnitId unit, @Nullable UUID person, @Nullable String after) {
        var cursor = after == null ? new String[] {"infinity", new UUID(-1, -1).toString()} : after.split("_", 2);
        var rows = database.sql(SELECT + """
            and (cast(:person as uuid) is null or offered_by = :person)
            and (offered_at, id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by offered_at desc, id desc limit\
            """ + " " + (PAGE + 1))
                .param("unit", unit.value())
                .param("person", person)
                .param("at", cursor[0])
                .param("id", cursor[1])
                .query((row, n) -> read(row, List.of()))
                .list();
        return Slice.cut(rows, PAGE, row -> row.offered().at() + "_" + row.id());
    }

    private static Handover read(ResultSet row, List<Line> lines) throws SQLException {
        var year = row.getObject("year", Integer.class);
        var endedAt = row.getTimestamp("ended_at");
        return new Handover(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Handover.State.valueOf(row.getString("state")),
                row.getInt("version"),
                year == null ? null : new RecordNumber(year, row.getInt("number")),
                row.getString("office_name"),
                signed(row, "offered", DossierRow.instant(row, "offered_at")),
                endedAt == null ? null : signed(row, "ended", endedAt.toInstant()),
                row.getString("note"),
                lines);
    }

    private static Signed signed(ResultSet row, String what, Instant at) throws SQLException {
        return new Signed(
                row.getObject(what + "_by", UUID.class),
                row.getString(what + "_name"),
                row.getString(what + "_as"),
                at);
    }

    private static Line line(ResultSet row, int count) throws SQLException {
        return new Line(
                row.getInt("no"),
                row.getObject("dossier_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                DossierRow.day(row, "first_on"),
                DossierRow.day(row, "last_on"),
                DossierRow.retention(row),
                row.getInt("papers"),
                row.getInt("pages"),
                row.getString("note"),
                row.getString("sent_back"));
    }
}
