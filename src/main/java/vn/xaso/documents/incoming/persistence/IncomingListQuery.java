package vn.xaso.documents.incoming.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.documents.incoming.domain.Owner;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;

/// Reads lists of incoming documents: newest first, or the next due first; page after page by keyset.
@Repository
public class IncomingListQuery {

    public static final int PAGE = 50;
    static final int MOST_COUNTED = 1_000;
    static final String COLUMNS = """
            d.id, d.arrival_number, d.arrived_on, d.received_at, d.number, d.notation, d.issued_on, d.type, d.issuer,
            d.sender, d.summary, d.state, d.urgency, d.owner_kind, d.owner_id, d.step_due_on, d.due_on, d.moved_at\
            """;
    private static final String SELECT = "select " + COLUMNS + " from documents.incoming_document d where ";

    private final JdbcClient database;

    IncomingListQuery(JdbcClient database) {
        this.database = database;
    }

    /// One line of the list.
    ///
    /// @param owner null once it has ended
    /// @param since when it came into the hands of the owner
    public record Row(
            UUID id,
            @Nullable Integer arrivalNumber,
            @Nullable LocalDate arrivedOn,
            Instant receivedAt,
            String symbol,
            @Nullable LocalDate issuedOn,
            String type,
            String issuer,
            String summary,
            IncomingState state,
            Urgency urgency,
            @Nullable Owner owner,
            @Nullable LocalDate stepDueOn,
            @Nullable LocalDate dueOn,
            Instant since) {}

    public Slice<Row> newest(
            Actor actor, IncomingFilter filter, IncomingFilter.Borders borders, @Nullable String after) {
        return read(
                actor,
                filter,
                borders,
                after,
                " and (d.received_at, d.id) < (:place::timestamptz, :id::uuid)",
                " order by d.received_at desc, d.id desc");
    }

    public Slice<Row> dueFirst(
            Actor actor, IncomingFilter filter, IncomingFilter.Borders borders, @Nullable String after) {
        return read(
                actor,
                filter,
                borders,
                after,
                " and (d.step_due_on, d.id) > (:place::date, :id::uuid)",
                " and d.open order by d.step_due_on, d.id");
    }

    private Slice<Row> read(
            Actor actor,
            IncomingFilter filter,
            IncomingFilter.Borders borders,
            @Nullable String after,
            String beyond,
            String order) {
        var where = filter.where(actor, borders);
        var values = new HashMap<>(where.values());
        var sql = new StringBuilder(SELECT).append(where.sql());
        if (after != null) {
            var cursor = after.split("_");
            values.put("place", cursor[0]);
            values.put("id", cursor[1]);
            sql.append(beyond);
        }
        sql.append(order).append(" limit ").append(PAGE + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(IncomingListQuery::row)
                .list();
        boolean newest = order.contains("desc");
        return Slice.cut(rows, PAGE, row -> (newest ? row.receivedAt() : row.stepDueOn()) + "_" + row.id());
    }

    /// Newest first, as many as one file should hold.
    public List<Row> forExport(Actor actor, IncomingFilter filter, IncomingFilter.Borders borders, int most) {
        var where = filter.where(actor, borders);
        return database.sql(SELECT + where.sql() + " order by d.received_at desc, d.id desc limit :most")
                .params(where.values())
                .param("most", most)
                .query(IncomingListQuery::row)
                .list();
    }

    /// How many there are, up to a thousand: beyond that nobody needs the figure.
    public int count(Actor actor, IncomingFilter filter, IncomingFilter.Borders borders) {
        var where = filter.where(actor, borders);
        return database.sql("select count(*) from (select 1 from documents.incoming_document d where " + where.sql()
                        + " limit " + MOST_COUNTED + ") as found")
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    /// What waits for the official after this document; at the end of the list it begins anew.
    ///
    /// @param place the day by which this one is done, or today
    public Optional<Row> nextOfMine(Actor actor, UUID document, LocalDate place) {
        var values = IncomingSql.values(actor);
        values.put("document", document);
        values.put("place", place);
        return database.sql(SELECT + "d.unit_id = :unit and d.open and d.id <> :document and " + IncomingSql.MINE
                        + " order by (d.step_due_on, d.id) > (:place, :document) desc, d.step_due_on, d.id limit 1")
                .params(values)
                .query(IncomingListQuery::row)
                .optional();
    }

    static Row row(ResultSet row, int number) throws SQLException {
        var symbol = IncomingRow.symbol(row);
        var issuer = row.getString("issuer");
        return new Row(
                IncomingRow.uuid(row, "id"),
                row.getObject("arrival_number", Integer.class),
                IncomingRow.day(row, "arrived_on"),
                Objects.requireNonNull(IncomingRow.instantOrNull(row, "received_at")),
                symbol,
                IncomingRow.day(row, "issued_on"),
                row.getString("type"),
                issuer.isEmpty() ? row.getString("sender") : issuer,
                row.getString("summary"),
                IncomingState.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                IncomingRow.owner(row),
                IncomingRow.day(row, "step_due_on"),
                IncomingRow.day(row, "due_on"),
                IncomingRow.instant(row, "moved_at"));
    }
}
