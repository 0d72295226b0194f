package vn.xaso.documents.outgoing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.numbers.Registration;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.documents.outgoing.domain.OutgoingDocument.Head;
import vn.xaso.documents.outgoing.domain.OutgoingDocument.Links;
import vn.xaso.documents.outgoing.domain.OutgoingState;
import vn.xaso.kernel.UnitId;

/// How a document lies in its row.
final class OutgoingRow {

    static final String COLUMNS = """
        d.id, d.unit_id, d.state, d.version, d.type, d.urgency, d.summary, d.office, d.drafter, d.signer, d.due_on,
        d.drafts, d.series, d.year, d.number, d.notation, d.issued_on, d.answers, d.corrects, d.replaces
        """;

    private OutgoingRow() {}

    static OutgoingDocument read(ResultSet row, int number) throws SQLException {
        var head = new Head(
                row.getString("type"),
                Urgency.values()[row.getInt("urgency")],
                row.getString("summary"),
                row.getObject("signer", UUID.class),
                row.getObject("due_on", LocalDate.class));
        return new OutgoingDocument(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                OutgoingState.valueOf(row.getString("state")),
                row.getInt("version"),
                head,
                row.getObject("office", UUID.class),
                row.getObject("drafter", UUID.class),
                row.getInt("drafts"),
                registration(row),
                new Links(
                        row.getObject("answers", UUID.class),
                        row.getObject("corrects", UUID.class),
                        row.getObject("replaces", UUID.class)));
    }

    private static @Nullable Registration registration(ResultSet row) throws SQLException {
        var series = row.getString("series");
        return series == null
                ? null
                : new Registration(
                        series,
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("notation"),
                        row.getObject("issued_on", LocalDate.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /// Codes side by side in one column.
    static String words(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }

    static List<String> lines(String text) {
        return text.isBlank() ? List.of() : List.of(text.split("\n"));
    }
}
