package vn.xaso.reports.collection.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.collection.domain.Collection;
import vn.xaso.reports.collection.domain.UnitStand;
import vn.xaso.reports.collection.domain.UnitStand.State;
import vn.xaso.reports.sheets.CellKey;
import vn.xaso.reports.sheets.FormText;

/// Reads all reports of a round. The rows of the communes must be open.
@Repository
class CollectionQuery implements Collection {

    /// A unit that was merged away while the round was open reports no more: its successor does.
    private static final String STANDS = """
        from reports.round_unit u
        left join reports.report r on r.round_id = u.round_id and r.unit_id = u.reporting_unit
        left join lateral (select d.kind from reports.decision d
            where d.round_id = u.round_id and d.reporting_unit = u.reporting_unit and d.sending_no = r.sendings
                and d.kind <> 'REMINDED' order by d.id desc limit 1) d on true
        """;

    private final JdbcClient database;

    CollectionQuery(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<UnitStand> stands(UUID round) {
        return database.sql("""
            select u.reporting_unit, r.id, r.sendings, r.standing, d.kind,
                (select s.sent_at from reports.sending s where s.report_id = r.id and s.no = r.sendings) as sent_at,
                (select s.sent_at from reports.sending s where s.report_id = r.id and s.no = 1) as first_sent_at,
                (select count(*) from reports.decision m where m.round_id = u.round_id
                    and m.reporting_unit = u.reporting_unit and m.kind = 'REMINDED') as reminders
            """ + STANDS + " where u.round_id = :round")
                .param("round", round)
                .query(CollectionQuery::stand)
                .list();
    }

    @Override
    public Map<UnitId, Map<CellKey, String>> values(UUID round) {
        var values = new HashMap<UnitId, Map<CellKey, String>>();
        database.sql("select u.reporting_unit, s.cells " + STANDS + """
            join reports.sending s on s.report_id = r.id and s.no = r.standing
            where u.round_id = :round and d.kind is distinct from 'RETURNED'\
            """)
                .param("round", round)
                .query((row, number) -> values.put(
                        new UnitId(row.getObject("reporting_unit", UUID.class)),
                        FormText.cells(row.getString("cells"))))
                .list();
        return values;
    }

    @Override
    public Map<UUID, Progress> progress(List<UUID> rounds) {
        var found = new HashMap<UUID, Progress>();
        database.sql("""
            select u.round_id, count(*) as units,
                count(*) filter (where r.standing > 0 and d.kind is null) as sent,
                count(*) filter (where r.standing > 0 and d.kind = 'TAKEN') as taken,
                count(*) filter (where d.kind = 'RETURNED') as returned
            """ + STANDS + " where u.round_id = any(:rounds) group by u.round_id")
                .param("rounds", rounds.toArray(UUID[]::new))
                .query((row, number) -> found.put(
                        row.getObject("round_id", UUID.class),
                        new Progress(
                                row.getInt("units"), row.getInt("sent"), row.getInt("taken"), row.getInt("returned"))))
                .list();
        return found;
    }

    private static UnitStand stand(ResultSet row, int number) throws SQLException {
        return new UnitStand(
                new UnitId(row.getObject("reporting_unit", UUID.class)),
                row.getObject("id", UUID.class),
                state(row),
                row.getInt("sendings"),
                time(row, "sent_at"),
                time(row, "first_sent_at"),
                row.getInt("reminders"));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getObject("id") == null) {
            return State.NOT_BEGUN;
        }
        var said = row.getString("kind");
        if ("RETURNED".equals(said)) {
            return State.RETURNED;
        }
        if (row.getInt("standing") == 0) {
            return State.WORKING;
        }
        return said == null ? State.SENT : State.TAKEN;
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
