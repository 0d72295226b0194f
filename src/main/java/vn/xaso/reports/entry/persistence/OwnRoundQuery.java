package vn.xaso.reports.entry.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.forms.Wording;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;
import vn.xaso.reports.ReportingPeriod;

/// The reports that a unit owes or has sent, page after page by keyset.
@Repository
public class OwnRoundQuery {

    private static final int PAGE = 50;
    private static final String ROWS = """
        select o.id as round_id, d.name_vi, d.name_en, o.kind, o.year, o.number, o.first_on, o.last_on, o.due_on,
            o.locked_at, r.id, r.state, r.sendings, r.standing, said.kind as said,
            (select s.sent_at from reports.sending s where s.report_id = r.id and s.no = r.sendings) as sent_at,
            (select max(m.at) from reports.decision m where m.round_id = o.id and m.reporting_unit = :unit
                and m.kind = 'REMINDED') as reminded_at
        from reports.round_unit u
        join reports.round o on o.id = u.round_id
        join reports.duty d on d.id = o.duty_id
        left join reports.report r on r.round_id = o.id and r.unit_id = :unit
        left join lateral (select x.kind from reports.decision x
            where x.round_id = o.id and x.reporting_unit = :unit and x.sending_no = r.sendings
                and x.kind <> 'REMINDED' order by x.id desc limit 1) said on true
        where u.reporting_unit = :unit
        """;
    private static final String OPEN = """
         and o.locked_at is null
        and (r.id is null or r.standing = 0 or said.kind = 'RETURNED')
        """;

    private final JdbcClient database;

    OwnRoundQuery(JdbcClient database) {
        this.database = database;
    }

    /// Which of them.
    public enum Show {
        OPEN,
        SENT,
        ALL
    }

    /// How the unit stands with one of its reports.
    public enum Stand {
        NOT_BEGUN,
        DRAFT,
        SUBMITTED,
        SIGNED,
        SENT,
        TAKEN,
        RETURNED
    }

    /// @param report null where it has not begun
    /// @param sentAt of the last sending, or null
    /// @param remindedAt when the province reminded last, or null
    public record Row(
            UUID round,
            Wording name,
            ReportingPeriod period,
            LocalDate dueOn,
            boolean locked,
            @Nullable UUID report,
            Stand stand,
            @Nullable Instant sentAt,
            @Nullable Instant remindedAt) {}

    /// @param after the round with which the page before ended, or null
    public Slice<Row> page(UnitId unit, Show show, @Nullable UUID after) {
        var values = new HashMap<String, Object>();
        var where = where(show);
        if (after != null) {
            where += " and (o.last_on, o.id) < (select x.last_on, x.id from reports.round x where x.id = :after)";
            values.put("after", after);
        }
        var rows = database.sql(ROWS + where + " order by o.last_on desc, o.id desc limit " + (PAGE + 1))
                .param("unit", unit.value())
                .params(values)
                .query(OwnRoundQuery::row)
                .list();
        return Slice.cut(rows, PAGE, row -> row.round().toString());
    }

    /// How many wait for the unit.
    public int open(UnitId unit) {
        return database.sql("select count(*) from (" + ROWS + OPEN + ") waiting")
                .param("unit", unit.value())
                .query(Integer.class)
                .single();
    }

    /// How many wait for a signature.
    public int submitted(UnitId unit) {
        return count(unit, "SUBMITTED");
    }

    /// How many wait to be sent.
    public int signed(UnitId unit) {
        return count(unit, "SIGNED");
    }

    private int count(UnitId unit, String state) {
        return database.sql("select count(*) from reports.report where unit_id = :unit and state = :state")
                .param("unit", unit.value())
                .param("state", state)
                .query(Integer.class)
                .single();
    }

    private static String where(Show show) {
        return switch (show) {
            case OPEN -> OPEN;
            case SENT -> " and r.standing > 0 and said.kind is distinct from 'RETURNED'";
            case ALL -> "";
        };
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var period = new ReportingPeriod(
                ReportingPeriod.Kind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
        return new Row(
                row.getObject("round_id", UUID.class),
                new Wording(row.getString("name_vi"), row.getString("name_en")),
                period,
                row.getObject("due_on", LocalDate.class),
                row.getObject("locked_at") != null,
                row.getObject("id", UUID.class),
                stand(row),
                time(row, "sent_at"),
                time(row, "reminded_at"));
    }

    private static Stand stand(ResultSet row) throws SQLException {
        var state = row.getString("state");
        if (state == null) {
            return Stand.NOT_BEGUN;
        }
        var said = row.getString("said");
        if (state.equals("SENT")) {
            return said == null ? Stand.SENT : said.equals("TAKEN") ? Stand.TAKEN : Stand.RETURNED;
        }
        return Stand.valueOf(state);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
