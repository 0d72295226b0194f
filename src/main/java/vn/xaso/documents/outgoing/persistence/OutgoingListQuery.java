package vn.xaso.documents.outgoing.persistence;

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
import vn.xaso.documents.numbers.DocumentSymbols;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Slice;

/// Reads the list of outgoing documents, what moved last first; page after page by keyset. Each is one question.
@Repository
public class OutgoingListQuery {

    public static final int PAGE = 50;
    static final int MOST_COUNTED = 1_000;

    private static final String SELECT = """
        select d.id, d.state, d.type, d.urgency, d.summary, d.office, d.drafter, d.signer, d.number, d.notation,
            d.issued_on, d.changed_at
        from documents.outgoing_document d where
        """;
    private static final String ORDER = " order by d.changed_at desc, d.id desc";

    private final JdbcClient database;

    OutgoingListQuery(JdbcClient database) {
        this.database = database;
    }

    /// One line of the list.
    ///
    /// @param symbol number and notation, or empty before it has a number
    public record Row(
            UUID id,
            OutgoingState state,
            String type,
            Urgency urgency,
            String summary,
            @Nullable UUID office,
            UUID drafter,
            @Nullable UUID signer,
            String symbol,
            @Nullable LocalDate issuedOn,
            Instant changedAt) {}

    public Slice<Row> newest(Actor actor, OutgoingFilter filter, @Nullable String after) {
        var where = filter.where(actor);
        var values = new HashMap<>(where.values());
        var sql = new StringBuilder(SELECT).append(where.sql());
        if (after != null) {
            var cursor = after.split("_");
            values.put("time", cursor[0]);
            values.put("id", cursor[1]);
            sql.append(" and (d.changed_at, d.id) < (:time::timestamptz, :id::uuid)");
        }
        sql.append(ORDER).append(" limit ").append(PAGE + 1);
        var rows = database.sql(sql.toString())
                .params(values)
                .query(OutgoingListQuery::row)
                .list();
        return Slice.cut(rows, PAGE, row -> row.changedAt() + "_" + row.id());
    }

    public List<Row> first(Actor actor, OutgoingFilter filter, int most) {
        var where = filter.where(actor);
        return database.sql(SELECT + where.sql() + ORDER + " limit :most")
                .params(where.values())
                .param("most", most)
                .query(OutgoingListQuery::row)
                .list();
    }

    /// What waits for the official after this document: the next older one, else the newest.
    public Optional<UUID> nextOf(Actor actor, UUID document) {
        var where = OutgoingFilter.mine(null).where(actor);
        return database.sql("select d.id from documents.outgoing_document d where " + where.sql() + """
             and d.id <> :this
            order by (d.changed_at, d.id) >= (select t.changed_at, t.id from documents.outgoing_document t
                                              where t.unit_id = :unit and t.id = :this),
                d.changed_at desc, d.id desc
            limit 1
            """)
                .params(where.values())
                .param("this", document)
                .query(UUID.class)
                .optional();
    }

    /// How many the filter finds, up to a thousand: beyond that nobody needs the figure.
    public int count(Actor actor, OutgoingFilter filter) {
        var where = filter.where(actor);
        return database.sql("select count(*) from (select 1 from documents.outgoing_document d where " + where.sql()
                        + " limit " + MOST_COUNTED + ") as found")
                .params(where.values())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var given = row.getObject("number", Integer.class);
        return new Row(
                row.getObject("id", UUID.class),
                OutgoingState.valueOf(row.getString("state")),
                row.getString("type"),
                Urgency.values()[row.getInt("urgency")],
                row.getString("summary"),
                row.getObject("office", UUID.class),
                row.getObject("drafter", UUID.class),
                row.getObject("signer", UUID.class),
                given == null ? "" : DocumentSymbols.padded(given) + "/" + row.getString("notation"),
                row.getObject("issued_on", LocalDate.class),
                Objects.requireNonNull(OutgoingRow.instant(row, "changed_at")));
    }
}
